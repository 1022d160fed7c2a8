import type { Box, Size } from './geometry'
import type { Graph, Label } from './graph'
import type { Cell } from './grid'

/** Room between columns and rows, and around a label between two columns, in px. */
const GAP = { col: 72, row: 36, outer: 28, label: 40 }

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
  /** Width to fill, if it is known. */
  width?: number
}

interface Axis { centres: number[], lanes: number[], length: number }

/** Boxes and lanes in px: one width a column, one height a row. */
export function plan(demand: Demand): Plan {
  const { cells, sizes, lanes } = demand
  const widths = largest(cells, sizes, 'col', 'w')
  const heights = largest(cells, sizes, 'row', 'h')
  const colGaps = widths.slice(1).map((_, i) => columnGap(demand, i))
  fill(widths, colGaps, lanes.cols.flat().reduce((a, b) => a + b, 0), demand.width)
  const x = axis(widths, colGaps, lanes.cols, (start, room) => start + Math.min(12, room / 2))
  const y = axis(heights, heights.slice(1).map(() => GAP.row), lanes.rows, (start, room) => start + room - Math.min(8, room / 2))
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

/** Spends spare width: gaps of one width first, then columns of one width, then both wider alike. */
function fill(widths: number[], gaps: number[], taken: number, room = 0): void {
  const sum = (list: number[]): number => list.reduce((a, b) => a + b, 0)
  for (const [list, rest] of [[gaps, widths], [widths, gaps]] as const) {
    const most = Math.max(0, ...list)
    if (most * list.length + sum(rest) + taken <= room)
      list.fill(most)
  }
  const spare = room - sum(widths) - sum(gaps) - taken
  if (spare <= 0 || !gaps.length)
    return
  const share = spare / (widths.length + gaps.length)
  widths.forEach((w, i) => widths[i] = w + share)
  gaps.forEach((g, i) => gaps[i] = g + share)
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
