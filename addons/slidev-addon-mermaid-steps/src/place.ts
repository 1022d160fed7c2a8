import type { Box, Size } from './geometry'
import type { Graph, Label } from './graph'
import type { Cell } from './grid'
import type { Tracks } from './room'
import { filled, loosened, sum } from './room'

/** Room between columns and rows, between a lane at the rim and the boxes, and around a label between two columns, in px. */
const GAP = { col: 72, row: 30, rim: 14, label: 40 }

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
  const columns = largest(cells, sizes, 'col', 'w')
  const rows = largest(cells, sizes, 'row', 'h')
  const cols = filled({ sizes: columns, gaps: columns.slice(1).map((_, i) => columnGap(demand, i)) }, (demand.room?.w ?? 0) - taken(lanes.cols))
  const lines = loosened({ sizes: rows, gaps: rows.slice(1).map(() => GAP.row) }, (demand.room?.h ?? 0) - taken(lanes.rows))
  const x = axis(cols, lanes.cols, (start, room) => start + Math.min(12, room / 2))
  const y = axis(lines, lanes.rows, (start, room) => start + room - Math.min(8, room / 2))
  const boxes = Object.fromEntries(Object.entries(cells).map(([id, { col, row }]) => [id, {
    x: x.centres[col] ?? 0,
    y: y.centres[row] ?? 0,
    w: cols.sizes[col] ?? 0,
    h: lines.sizes[row] ?? 0,
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

/** What lanes take, with the room that those at the rim keep from the boxes. */
function taken(lanes: number[][]): number {
  return sum(lanes.flat()) + [lanes[0], lanes.at(-1)].filter(l => l?.length).length * GAP.rim
}

/** Sets tracks, gaps and lanes one after the other. */
function axis({ sizes, gaps }: Tracks, lanes: number[][], at: (start: number, room: number) => number): Axis {
  const result: Axis = { centres: [], lanes: [], length: 0 }
  for (let i = 0; i <= sizes.length; i++) {
    const rim = lanes[i]?.length ? GAP.rim : 0
    const half = (gaps[i - 1] ?? 0) / 2
    result.length += i === sizes.length ? rim : half
    for (const room of lanes[i] ?? []) {
      result.lanes.push(at(result.length, room))
      result.length += room
    }
    result.length += i === 0 ? rim : half
    if (i < sizes.length) {
      result.centres.push(result.length + (sizes[i] ?? 0) / 2)
      result.length += sizes[i] ?? 0
    }
  }
  return result
}
