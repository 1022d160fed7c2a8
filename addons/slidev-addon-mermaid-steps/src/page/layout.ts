import type { Box, Point, Size } from '../geometry'
import type { Layout } from '../graph'
import type { FlowDb } from './flow'

/** Declared in the page by `DIAGRAM_FUNCTIONS`; an import would have another name there. */
declare const readDiagram: typeof import('./flow').readDiagram

/** Has Mermaid lay a flowchart out with node boxes of the given sizes. */
export async function layOut({ text, sizes }: { text: string, sizes: Record<string, Size> }): Promise<Layout> {
  const diagram = await readDiagram(text)
  const data = diagram.db.getData()
  for (const node of data.nodes) {
    if (!node.isGroup)
      Object.assign(node, { shape: 'squareRect', width: sizes[node.id]?.w, height: sizes[node.id]?.h })
  }
  diagram.db.getData = () => data
  document.body.innerHTML = '<div><svg id="steps"><g></g></svg></div>'
  const svg = document.querySelector('svg') as SVGSVGElement
  await diagram.renderer.draw(text, 'steps', '', diagram)
  svg.removeAttribute('viewBox')
  const layout = { nodes: nodePlaces(svg, diagram.db), groups: groupBoxes(svg, diagram.db), edges: edgePoints(svg) }
  document.body.innerHTML = ''
  return layout
}

/** A point of an element's own coordinates in those of the whole drawing. */
export function toDrawing(el: SVGGraphicsElement, at: Point): Point {
  const { x, y } = new DOMPoint(at.x, at.y).matrixTransform(el.getCTM() ?? new DOMMatrix())
  return { x, y }
}

export function nodePlaces(svg: SVGSVGElement, db: FlowDb): Record<string, Point> {
  const places: Record<string, Point> = {}
  for (const { id, domId } of db.getVertices().values()) {
    const el = svg.querySelector<SVGGElement>(`[id="steps-${domId}"]`)
    if (el)
      places[id] = toDrawing(el, { x: 0, y: 0 })
  }
  return places
}

export function groupBoxes(svg: SVGSVGElement, db: FlowDb): Record<string, Box> {
  const boxes: Record<string, Box> = {}
  for (const { id } of db.getSubGraphs()) {
    const frame = svg.querySelector<SVGRectElement>(`g.cluster[id="steps-${id}"] > rect, g.cluster[data-id="${id}"] > rect`)
    if (!frame)
      continue
    const { x, y, width, height } = frame.getBBox()
    boxes[id] = { ...toDrawing(frame, { x: x + width / 2, y: y + height / 2 }), w: width, h: height }
  }
  return boxes
}

export function edgePoints(svg: SVGSVGElement): Record<string, Point[]> {
  const points: Record<string, Point[]> = {}
  for (const path of svg.querySelectorAll<SVGPathElement>('path[data-points]'))
    points[path.dataset.id ?? ''] = (JSON.parse(atob(path.dataset.points ?? '')) as Point[]).map(p => toDrawing(path, p))
  return points
}

export const LAYOUT_FUNCTIONS = [layOut, toDrawing, nodePlaces, groupBoxes, edgePoints]
