import type { Box, Point } from './geometry'
import type { Lanes } from './place'
import { bottom, left, right, top } from './geometry'

/** A place on a box's outline where a line may leave, and the way it goes. */
interface Port { at: Point, way: Point, centred: boolean }

/** A path, and how many of its two ends stand off the middle of a side. */
export interface Path { points: Point[], off: number }

/** The shortest straight run next to a box, in px: room for an arrowhead. */
const STUB = 20
const FRACTIONS = [0, -0.25, 0.25]

/** Every orthogonal path from one box to the other that leaves and enters squarely. */
export function pathsBetween(from: Box, to: Box, lanes: Lanes): Path[] {
  return ports(from).flatMap(p => ports(to).flatMap((q) => {
    const off = Number(!p.centred) + Number(!q.centred)
    return connect(p, q, lanes).map(points => ({ points, off }))
  }))
}

/** Straight path `offset` px off the centre line; undefined unless the boxes face each other. */
export function straight(from: Box, to: Box, offset: number): Point[] | undefined {
  if (Math.abs(from.y - to.y) < 1) {
    const y = from.y + offset
    return from.x < to.x ? [{ x: right(from), y }, { x: left(to), y }] : [{ x: left(from), y }, { x: right(to), y }]
  }
  if (Math.abs(from.x - to.x) < 1) {
    const x = from.x + offset
    return from.y < to.y ? [{ x, y: bottom(from) }, { x, y: top(to) }] : [{ x, y: top(from) }, { x, y: bottom(to) }]
  }
  return undefined
}

function ports(box: Box): Port[] {
  return FRACTIONS.flatMap((f) => {
    const [x, y] = [box.x + f * box.w, box.y + f * box.h]
    const centred = f === 0
    return [
      { at: { x: right(box), y }, way: { x: 1, y: 0 }, centred },
      { at: { x: left(box), y }, way: { x: -1, y: 0 }, centred },
      { at: { x, y: top(box) }, way: { x: 0, y: -1 }, centred },
      { at: { x, y: bottom(box) }, way: { x: 0, y: 1 }, centred },
    ]
  })
}

function flip({ x, y }: Point): Point {
  return { x: y, y: x }
}

function turned({ at, way, centred }: Port): Port {
  return { at: flip(at), way: flip(way), centred }
}

function connect(p: Port, q: Port, lanes: Lanes): Point[][] {
  if (p.way.x === 0)
    return connect(turned(p), turned(q), { rows: lanes.cols, cols: lanes.rows }).map(path => path.map(flip))
  if (q.way.x === 0)
    return corner(p, q)
  return p.way.x === q.way.x ? around(p, q, lanes.cols) : across(p, q, lanes.cols)
}

/** One bend: out level, in upright. */
function corner(p: Port, q: Port): Point[][] {
  const turn = { x: q.at.x, y: p.at.y }
  const out = (turn.x - p.at.x) * p.way.x
  const back = (turn.y - q.at.y) * q.way.y
  return out >= STUB && back >= STUB ? [[p.at, turn, q.at]] : []
}

/** Facing ports: straight, or two bends with the jog in the middle or in a lane. */
function across(p: Port, q: Port, lanes: number[]): Point[][] {
  if ((q.at.x - p.at.x) * p.way.x < 2 * STUB)
    return []
  if (Math.abs(p.at.y - q.at.y) < 0.5)
    return [[p.at, q.at]]
  const [low, high] = [Math.min(p.at.x, q.at.x) + STUB, Math.max(p.at.x, q.at.x) - STUB]
  return [(p.at.x + q.at.x) / 2, ...lanes.filter(x => x > low && x < high)]
    .map(x => [p.at, { x, y: p.at.y }, { x, y: q.at.y }, q.at])
}

/** Ports on the same side: two bends, along a lane beyond both. */
function around(p: Port, q: Port, lanes: number[]): Point[][] {
  return lanes
    .filter(x => (x - p.at.x) * p.way.x >= STUB && (x - q.at.x) * p.way.x >= STUB)
    .map(x => [p.at, { x, y: p.at.y }, { x, y: q.at.y }, q.at])
}
