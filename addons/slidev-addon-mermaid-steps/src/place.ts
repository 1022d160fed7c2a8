import type { Box, Size } from './geometry'
import type { Graph, Label } from './graph'
import type { Cell } from './grid'

/** Room between columns and rows, and around a label between two columns, in px. */
const GAP = { col: 72, row: 30, outer: 28, label: 40, loose: 28 }

/** Room in px that each line running between rows or columns asks for, gap by gap; the first gap lies before the first. */
export interface LaneRoom { rows: number[][], cols: number[][] }

/** Where lines may run between rows (heights) and columns (distances from the left). */
export interface Lanes { rows: number[], cols: number[] }

export interface Plan { boxes: Record<string, Box>, lanes: Lanes, size: Size }

export interface Demand {
  cells: Record<string, Cell>
  sizes: Record<string, Size>
  graph: Graph
  labels: Record<string, Label | undefined>
  lanes: LaneRoom
  /** Room to fill, if it is known. */
  room?: Size
}

interface Axis { centres: number[], lanes: number[], length: number }

/** Boxes and lanes in px: one width a column, one height a row. */
export function plan(demand: Demand): Plan {
  const { cells, sizes, lanes } = demand
  const widths = largest(cells, sizes, 'col', 'w')
  const heights = largest(cells, sizes, 'row', 'h')
  const colGaps = widths.slice(1).map((_, i) => columnGap(demand, i))
  const rowGaps = heights.slice(1).map(() => GAP.row)
  fill(widths, colGaps, sum(lanes.cols.flat()), demand.room?.w)
  loosen(heights, rowGaps, outerLanes(lanes.rows), demand.room?.h)
  const x = axis(widths, colGaps, lanes.cols, (start, room) => start + Math.min(12, room / 2))
  const y = axis(heights, rowGaps, lanes.rows, (start, room) => start + room - Math.min(8, room / 2))
  const boxes = Object.fromEntries(Object.entries(cells).map(([id, { col, row }]) => [id, {
    x: x.centres[col] ?? 0,
    y: y.centres[row] ?? 0,
    w: widths[col] ?? 0,
    h: heights[row] ?? 0,
  }]))
  return { boxes, lanes: { rows: y.lanes, cols: x.lanes }, size: { w: x.length, h: y.length } }
}

/** The largest size in each column or row. */
function largest(cells: Record<string, Cell>, sizes: Record<string, Size>, key: 'col' | 'row', side: 'w' | 'h'): number[] {
  const result: number[] = Array.from({ length: Math.max(...Object.values(cells).map(c => c[key])) + 1 }, () => 0)
  for (const [id, cell] of Object.entries(cells))
    result[cell[key]] = Math.max(result[cell[key]] ?? 0, sizes[id]?.[side] ?? 0)
  return result
}

/** Wide enough for the labels of the edges that cross only this gap. */
function columnGap({ cells, graph, labels }: Demand, gap: number): number {
  const widths = graph.edges.map((e) => {
    const [a, b] = [cells[e.from], cells[e.to]]
    const crosses = a && b && a.row === b.row && Math.min(a.col, b.col) === gap && Math.abs(a.col - b.col) === 1
    return crosses && e.stroke !== 'invisible' ? (labels[e.id]?.w ?? 0) + GAP.label : 0
  })
  return Math.max(GAP.col, ...widths)
}

/** Spends spare room: narrow gaps first, then narrow columns, each up to the widest; then on all alike. */
function fill(widths: number[], gaps: number[], taken: number, room = 0): void {
  const spare = (): number => room - sum(widths) - sum(gaps) - taken
  raise(gaps, spare())
  raise(widths, spare())
  const share = Math.max(0, spare()) / (widths.length + 2 * gaps.length)
  if (!gaps.length)
    return
  widths.forEach((size, i) => widths[i] = size + share)
  gaps.forEach((size, i) => gaps[i] = size + 2 * share)
}

/** Spends spare height on rows and gaps alike, but only so far as it does good. */
function loosen(heights: number[], gaps: number[], taken: number, room = 0): void {
  const spare = room - sum(heights) - sum(gaps) - taken
  const share = Math.min(GAP.loose, Math.max(0, spare) / (heights.length + gaps.length))
  heights.forEach((size, i) => heights[i] = size + share)
  gaps.forEach((size, i) => gaps[i] = size + share)
}

/** What lanes take, with the room that those at the rim keep from the boxes. */
function outerLanes(lanes: number[][]): number {
  return sum(lanes.flat()) + [lanes[0], lanes.at(-1)].filter(l => l?.length).length * GAP.outer / 2
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** Raises the smallest sizes together, as water rises, at most to the largest. */
function raise(sizes: number[], spare: number): void {
  let level = Math.max(0, ...sizes)
  const need = (to: number): number => sum(sizes.map(size => Math.max(0, to - size)))
  while (level > 0 && need(level) > Math.max(0, spare))
    level -= 1
  sizes.forEach((size, i) => sizes[i] = Math.max(size, level))
}

/** Sets tracks, gaps and lanes one after the other. */
function axis(sizes: number[], gaps: number[], lanes: number[][], at: (start: number, room: number) => number): Axis {
  const result: Axis = { centres: [], lanes: [], length: 0 }
  for (let i = 0; i <= sizes.length; i++) {
    const outer = i === 0 || i === sizes.length
    const free = !outer ? gaps[i - 1] ?? 0 : lanes[i]?.length ? GAP.outer : 0
    result.length += i === 0 ? 0 : free / 2
    for (const room of lanes[i] ?? []) {
      result.lanes.push(at(result.length, room))
      result.length += room
    }
    result.length += i === sizes.length ? 0 : free / 2
    if (i < sizes.length) {
      result.centres.push(result.length + (sizes[i] ?? 0) / 2)
      result.length += sizes[i] ?? 0
    }
  }
  return result
}
