import type { Size } from './geometry'
import type { Graph, GraphNode, Label } from './graph'
import type { Options } from './options'

/** From a label to its box, and between a peg and its label, in px. */
export const PAD = { x: 18, y: 18, peg: 12, pegGap: 12 }
/** From one of several lines between the same two nodes to the next, and what they leave free of the boxes, in px. */
export const LANE = { least: 54, most: 64, rim: 12 }

export interface Text { text: string, font: string }
export type Measure = (text: Text) => number

/** CSS font of a node's line: the first is strong, the others smaller. */
function nodeFont(index: number, { type, weight, family }: Options): string {
  return index === 0 ? `${weight} ${type.label[0]}px ${family}` : `400 ${type.second[0]}px ${family}`
}

function edgeFont({ type, family }: Options): string {
  return `400 ${type.edge[0]}px ${family}`
}

/** Every text of a graph in its font, to be measured in one go. */
export function textsOf(graph: Graph, options: Options): Text[] {
  return [
    ...graph.nodes.flatMap(n => n.lines.map((text, i) => ({ text, font: nodeFont(i, options) }))),
    ...graph.edges.flatMap(e => e.lines.map(text => ({ text, font: edgeFont(options) }))),
    ...graph.groups.flatMap(g => g.lines.map(text => ({ text, font: nodeFont(0, options) }))),
  ]
}

/** Height of a node's lines, the first taller than the rest. */
export function linesHeight(count: number, { type }: Options): number {
  return type.label[1] + (count - 1) * type.second[1]
}

export function actorOf(node: GraphNode, { actors }: Options): Options['actors'][string] | undefined {
  const name = node.classes.find(c => c in actors)
  return name === undefined ? undefined : actors[name]
}

/** Where a node's text begins, from its left edge. */
export function textInset(node: GraphNode, options: Options): number {
  return actorOf(node, options) ? PAD.peg + options.peg + PAD.pegGap : PAD.x
}

/** Box that holds a node's peg, its lines and all lines to the same neighbour. */
export function nodeSize(node: GraphNode, graph: Graph, options: Options, measure: Measure): Size {
  const text = Math.max(0, ...node.lines.map((line, i) => measure({ text: line, font: nodeFont(i, options) })))
  const lanes = Math.max(0, ...graph.nodes.map(other => graph.edges.filter(e => links(e, node.id, other.id)).length))
  return {
    w: Math.ceil(textInset(node, options) + text + PAD.x),
    h: Math.max(linesHeight(node.lines.length, options) + 2 * PAD.y, options.peg + 2 * PAD.peg, lanes > 1 ? lanes * LANE.least + LANE.rim : 0),
  }
}

/** Whether a visible edge joins the two, either way. */
export function links(edge: Graph['edges'][number], a: string, b: string): boolean {
  return edge.stroke !== 'invisible' && ((edge.from === a && edge.to === b) || (edge.from === b && edge.to === a))
}

/** Size of an edge's label; undefined if it has none. */
export function labelOf(lines: string[], options: Options, measure: Measure): Label | undefined {
  if (!lines.length)
    return undefined
  const font = edgeFont(options)
  return {
    lines,
    w: Math.ceil(Math.max(...lines.map(text => measure({ text, font })))),
    h: lines.length * options.type.edge[1],
  }
}
