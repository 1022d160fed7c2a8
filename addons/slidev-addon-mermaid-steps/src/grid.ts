import type { Point } from './geometry'
import type { GraphEdge } from './graph'

/** Column and row of a node, from 0. */
export interface Cell { col: number, row: number }
/** Mermaid sets the nodes of a rank on one line; px. */
const SAME_RANK = 24

type Edge = Pick<GraphEdge, 'from' | 'to' | 'stroke'>

/**
 * Puts Mermaid's layout on a grid. Its ranks stay; within a rank the nodes stand in the
 * order in which they are written; across the ranks they are aligned so that as many edges
 * as possible run straight, those first that are written first.
 */
export function toGrid(places: Record<string, Point>, edges: readonly Edge[], horizontal: boolean): Record<string, Cell> {
  const along = (id: string): number => (horizontal ? places[id]?.x : places[id]?.y) ?? 0
  const ranks = toRanks(Object.keys(places), along)
  const tracks = align(ranks, edges)
  const cells: Record<string, Cell> = {}
  ranks.forEach((rank, r) => rank.forEach((id) => {
    const track = tracks[id] ?? 0
    cells[id] = horizontal ? { col: r, row: track } : { col: track, row: r }
  }))
  return cells
}

/** Ids that stand at one height of the flow, in order of the flow; each rank in the order given. */
function toRanks(ids: readonly string[], along: (id: string) => number): string[][] {
  const starts: number[] = []
  for (const at of ids.map(along).sort((a, b) => a - b)) {
    if (at - (starts.at(-1) ?? -Infinity) > SAME_RANK)
      starts.push(at)
  }
  return starts.map(start => ids.filter(id => along(id) >= start && along(id) - start <= SAME_RANK))
}

/** The best of all ways to give every rank's ids increasing tracks. */
function align(ranks: readonly string[][], edges: readonly Edge[]): Record<string, number> {
  const count = Math.max(...ranks.map(r => r.length))
  const cost = (tracks: Record<string, number>): number => {
    const bends = edges.reduce((sum, e, i) => sum + bend(e, tracks, ranks) * (1 + 0.5 / (i + 1)), 0)
    const drift = Object.values(tracks).reduce((sum, t) => sum + Math.abs(t - (count - 1) / 2), 0)
    return bends + drift / 100
  }
  let best: Record<string, number> = {}
  let least = Infinity
  for (const tracks of choices(ranks, count)) {
    const c = cost(tracks)
    if (c < least - 1e-9)
      [best, least] = [tracks, c]
  }
  return best
}

/** What an edge costs: nothing if it runs straight, more if it must pass through a node. */
function bend(edge: Edge, tracks: Record<string, number>, ranks: readonly string[][]): number {
  const from = tracks[edge.from]
  const to = tracks[edge.to]
  if (edge.stroke === 'invisible' || from === undefined || to === undefined)
    return 0
  if (from !== to)
    return 1
  const [a, b] = [edge.from, edge.to].map(id => ranks.findIndex(r => r.includes(id))).sort((x, y) => x - y) as [number, number]
  return ranks.slice(a + 1, b).flat().some(id => tracks[id] === from) ? 1 : 0
}

function* choices(ranks: readonly string[][], count: number): Generator<Record<string, number>> {
  const [first, ...rest] = ranks
  if (!first) {
    yield {}
    return
  }
  for (const chosen of increasing(first.length, count)) {
    const here = Object.fromEntries(first.map((id, i) => [id, chosen[i] ?? 0]))
    for (const others of choices(rest, count))
      yield { ...here, ...others }
  }
}

/** Every increasing choice of `size` numbers below `count`. */
function* increasing(size: number, count: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let first = from; first <= count - size; first++) {
    for (const rest of increasing(size - 1, count, first + 1))
      yield [first, ...rest]
  }
}
