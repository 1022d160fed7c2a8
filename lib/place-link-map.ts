import type { Spot } from './arrow'
import type { RowLink } from './order-rows'
import { orderRows } from './order-rows'

/** A row of one of the two lists; `y` is its middle, px. `ports` is how high its links stand on its edge. */
export interface PlacedRow { id: string, y: number, ports: number }

/** A link as a straight line, px. */
export type PlacedLink<L extends RowLink> = L & { start: Spot, end: Spot }

/** Two lists and the links between them. */
export interface LinkMap<L extends RowLink> { from: PlacedRow[], to: PlacedRow[], links: PlacedLink<L>[] }

/** The room between two lists, px: where the links start and end, and the distance between two links on one row's edge. */
export interface LinkRoom { height: number, left: number, right: number, port: number }

function rowsOf(ids: string[], counts: (id: string) => number, { height, port }: LinkRoom): PlacedRow[] {
  return ids.map((id, index) => ({
    id,
    y: height * (index + 0.5) / ids.length,
    ports: Math.max(0, counts(id) - 1) * port,
  }))
}

/** The height of one link among those of its row: they stand in the order of their other ends, so that none crosses at the row. */
function portOf(row: PlacedRow, others: string[], other: string, port: number): number {
  return row.y - row.ports / 2 + others.indexOf(other) * port
}

/**
 * Two lists in the order in which their links cross least, and the links as straight lines.
 * @throws RangeError when a link joins a row that is in neither list
 */
export function placeLinkMap<L extends RowLink>(from: readonly string[], to: readonly string[], links: readonly L[], room: LinkRoom): LinkMap<L> {
  const stray = links.find(link => !from.includes(link.from) || !to.includes(link.to))
  if (stray !== undefined)
    throw new RangeError(`The link from ${stray.from} to ${stray.to} joins a row that is in neither list.`)
  const order = orderRows(from, to, links)
  const goals = (id: string) => order.to.filter(goal => links.some(link => link.from === id && link.to === goal))
  const origins = (id: string) => order.from.filter(origin => links.some(link => link.to === id && link.from === origin))
  const left = rowsOf(order.from, id => goals(id).length, room)
  const right = rowsOf(order.to, id => origins(id).length, room)
  const rowOf = (rows: PlacedRow[], id: string) => rows.find(row => row.id === id)!
  return {
    from: left,
    to: right,
    links: links.map(link => ({
      ...link,
      start: { x: room.left, y: portOf(rowOf(left, link.from), goals(link.from), link.to, room.port) },
      end: { x: room.right, y: portOf(rowOf(right, link.to), origins(link.to), link.from, room.port) },
    })),
  }
}

/** A straight line, px. */
interface Line { start: Spot, end: Spot }

/** A label that runs along a line, its middle at a spot, turned by degrees. */
export interface LineLabel<L extends Line> extends Spot { turn: number, line: L }

const SHARES = [0.3, 0.4, 0.5, 0.6, 0.7]
const SAMPLES = [-0.5, -0.25, 0, 0.25, 0.5]

function levelAt({ start, end }: Line, x: number) {
  return start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x)
}

/** Where a label of `width` px runs `above` px over one of `lines`, as far from all the others as can be; none without lines. */
export function labelAlong<L extends Line>(lines: readonly L[], others: readonly Line[], width: number, above: number): LineLabel<L> | undefined {
  const choices = lines.flatMap(line => SHARES.map((share) => {
    const x = line.start.x + (line.end.x - line.start.x) * share
    const clear = SAMPLES.flatMap(sample => others.filter(other => other !== line).map((other) => {
      const at = x + sample * width
      return Math.abs(levelAt(other, at) - (levelAt(line, at) - above))
    }))
    const slope = Math.abs(line.end.y - line.start.y)
    return { line, x, worth: Math.min(60, ...clear) - slope / 20 }
  }))
  const best = choices.sort((a, b) => b.worth - a.worth)[0]
  if (best === undefined)
    return undefined
  const { line, x } = best
  const turn = Math.atan2(line.end.y - line.start.y, line.end.x - line.start.x)
  return { x: x + above * Math.sin(turn), y: levelAt(line, x) - above * Math.cos(turn), turn: turn * 180 / Math.PI, line }
}
