import type { Box, Point, Size } from './geometry'
import type { Graph, Label, Layout, Route, Scene } from './graph'
import type { Cell } from './grid'
import type { Demand, LaneRoom, Lanes } from './place'
import { extent } from './cost'
import { segments } from './geometry'
import { toGrid } from './grid'
import { plan } from './place'
import { routeAll } from './route'

export interface Parts {
  graph: Graph
  layout: Layout
  sizes: Record<string, Size>
  labels: Record<string, Label | undefined>
  /** Room to fill. */
  room?: Size
  outline: number
}

/** Room for a lane without and around a label, in px. */
const LANE_ROOM = { bare: 24, label: 16 }
const TRIAL_ROOM = 64

/** Mermaid's layout, aligned and routed at right angles; with subgraphs, as Mermaid has it. */
export function arrange(parts: Parts): Scene {
  return parts.graph.groups.length ? asLaidOut(parts) : onGrid(parts)
}

function onGrid(parts: Parts): Scene {
  const { graph, layout, labels, room, outline } = parts
  const cells = toGrid(layout.nodes, graph.edges, isHorizontal(layout, graph))
  const everywhere = roomEverywhere(cells)
  const demand: Demand = { ...parts, cells, lanes: everywhere, room: undefined }
  const trial = plan(demand)
  const lanes = roomFor(routeAll(graph, trial, labels), trial.lanes, everywhere)
  const fitted = (space?: Size): Scene => {
    const final = plan({ ...demand, lanes, room: space })
    return toScene(parts, final.boxes, routeAll(graph, final, labels))
  }
  if (!room)
    return fitted()
  const space = { w: room.w - outline, h: room.h - outline }
  const { size } = fitted(space)
  // Labels may stand out beyond the boxes: take that off the room, and once more.
  return fitted({ w: space.w - Math.max(0, size.w - room.w), h: space.h - Math.max(0, size.h - room.h) })
}

/** Whether the flow runs from side to side: read off the edges' ends. */
function isHorizontal({ nodes }: Layout, { edges }: Graph): boolean {
  const spread = (key: 'x' | 'y'): number => edges.filter(e => Math.abs((nodes[e.from]?.[key] ?? 0) - (nodes[e.to]?.[key] ?? 0)) < 24).length
  return spread('x') <= spread('y')
}

function roomEverywhere(cells: Record<string, Cell>): LaneRoom {
  const count = (key: 'col' | 'row'): number => Math.max(...Object.values(cells).map(c => c[key])) + 2
  const rooms = (n: number): number[][] => Array.from({ length: n }, () => [TRIAL_ROOM, TRIAL_ROOM])
  return { rows: rooms(count('row')), cols: rooms(count('col')) }
}

/** Keeps the lanes that a route uses, each as thick as its label asks. */
function roomFor(routes: readonly Route[], lanes: Lanes, trial: LaneRoom): LaneRoom {
  const kept = (key: 'rows' | 'cols', axis: 'x' | 'y', side: 'w' | 'h'): number[][] => trial[key].map((gap, g) => gap.flatMap((_, i) => {
    const at = lanes[key][g * gap.length + i]
    const users = routes.filter(r => segments(r.points).slice(1, -1).some(([a, b]) => Math.abs(a[axis] - b[axis]) < 0.5 && a[axis] === at))
    const rooms = users.map(r => r.label ? r.label[side] + LANE_ROOM.label : LANE_ROOM.bare)
    return rooms.length ? [Math.max(...rooms)] : []
  }))
  return { rows: kept('rows', 'y', 'h'), cols: kept('cols', 'x', 'w') }
}

/** Mermaid's own coordinates and lines, labels in the middle of their line. */
function asLaidOut(parts: Parts): Scene {
  const { graph, layout, sizes, labels } = parts
  const boxes = Object.fromEntries(graph.nodes.map(n => [n.id, { ...(layout.nodes[n.id] ?? { x: 0, y: 0 }), ...(sizes[n.id] ?? { w: 0, h: 0 }) }]))
  const routes = graph.edges.filter(e => e.stroke !== 'invisible').map((edge): Route => {
    const points = layout.edges[edge.id] ?? []
    const label = labels[edge.id]
    const middle = points[Math.floor(points.length / 2)]
    return { edge, points, label: label && middle && { ...label, box: { ...middle, w: label.w, h: label.h } } }
  })
  return toScene(parts, boxes, routes)
}

/** Moves everything to the origin, with room for outlines. */
function toScene({ graph, layout, outline }: Parts, boxes: Record<string, Box>, routes: Route[]): Scene {
  const groups = graph.groups.flatMap(g => layout.groups[g.id] ? [{ ...g, box: layout.groups[g.id] as Box }] : [])
  const nodes = graph.nodes.flatMap(n => boxes[n.id] ? [{ ...n, box: boxes[n.id] as Box }] : [])
  const { l, r, t, b } = extent([...nodes, ...groups].map(n => n.box), routes)
  const moved = <T extends Point>(p: T): T => ({ ...p, x: p.x - l + outline / 2, y: p.y - t + outline / 2 })
  return {
    size: { w: r - l + outline, h: b - t + outline },
    nodes: nodes.map(n => ({ ...n, box: moved(n.box) })),
    groups: groups.map(g => ({ ...g, box: moved(g.box) })),
    edges: routes.map(route => ({
      ...route,
      points: route.points.map(moved),
      label: route.label && { ...route.label, box: moved(route.label.box) },
    })),
  }
}
