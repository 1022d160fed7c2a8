import type { Box, Point, Segment } from './geometry'
import type { Label, Route } from './graph'
import type { Path } from './paths'
import { bottom, grown, isLevel, left, lengthOf, meets, overlap, right, segments, top } from './geometry'
import { labelSpots } from './labels'

/** What each blemish costs; a bend is the unit that the others are weighed against. */
const PRICE = { node: 2000, bend: 30, px: 0.05, crossing: 90, off: 12, along: 500, label: 500 }
/** Lines nearer than this run together, in px. */
const NEAR = 18

/** A path with what it costs by itself, whatever else is drawn. */
export interface Priced extends Path { base: number }
export interface Scored { points: Point[], box?: Box, cost: number }

/** Prices a path among the boxes: bends, length, ends off the middle, and nodes that it runs through. */
export function priced(path: Path, own: readonly string[], boxes: Record<string, Box>): Priced {
  const lines = segments(path.points)
  const hits = Object.entries(boxes).filter(([id, box]) => {
    const zone = grown(box, own.includes(id) ? -2 : 8)
    return lines.some(s => meets(s, zone))
  }).length
  const length = lines.reduce((sum, s) => sum + lengthOf(s), 0)
  return { ...path, base: hits * PRICE.node + path.off * PRICE.off + (path.points.length - 2) * PRICE.bend + length * PRICE.px }
}

/** Prices a path among the other routes too, and finds the best place for its label. */
export function score({ points, base }: Priced, label: Label | undefined, boxes: Record<string, Box>, others: readonly Route[]): Scored {
  const mine = segments(points)
  let cost = base
  for (const other of others) {
    for (const [a, b] of segments(other.points).flatMap(t => mine.map(s => [s, t] as const)))
      cost += together(a, b) ? PRICE.along : crossing(a, b) ? PRICE.crossing : 0
    const box = other.label && grown(other.label.box, 4)
    if (box && mine.some(s => meets(s, box)))
      cost += PRICE.label
  }
  if (!label)
    return { points, cost }
  const spots = labelSpots(points, label).map(spot => ({ box: spot.box, cost: spot.cost + clutter(spot.box, mine, boxes, others) }))
  const best = spots.reduce((a, b) => b.cost < a.cost ? b : a)
  return { points, box: best.box, cost: cost + best.cost }
}

/** What a label covers there. */
function clutter(box: Box, mine: readonly Segment[], boxes: Record<string, Box>, others: readonly Route[]): number {
  const zone = grown(box, 3)
  const nodes = Object.values(boxes).filter(b => overlap(zone, grown(b, 2))).length
  const labels = others.filter(o => o.label && overlap(zone, o.label.box)).length
  const lines = [...mine, ...others.flatMap(o => segments(o.points))].filter(s => meets(s, zone)).length
  return (nodes + labels + lines) * PRICE.label
}

/** Whether two orthogonal segments run side by side, too close to be told apart. */
function together(s: Segment, t: Segment): boolean {
  if (isLevel(s) !== isLevel(t))
    return false
  const [a, b] = [span(s), span(t)]
  return Math.abs(a.x - b.x) < (a.w + b.w) / 2 + NEAR && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + NEAR
}

function crossing(s: Segment, t: Segment): boolean {
  const b = span(t)
  return meets(s, { ...b, w: Math.max(b.w, 1), h: Math.max(b.h, 1) })
}

function span([a, b]: Segment): Box {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) }
}

/** The box around everything drawn, lines and labels included. */
export function extent(boxes: readonly Box[], routes: readonly Route[]): { l: number, r: number, t: number, b: number } {
  const all = [...boxes, ...routes.flatMap(r => [...segments(r.points).map(span), ...r.label ? [r.label.box] : []])]
  return {
    l: Math.min(...all.map(left)),
    r: Math.max(...all.map(right)),
    t: Math.min(...all.map(top)),
    b: Math.max(...all.map(bottom)),
  }
}
