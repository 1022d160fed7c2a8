import type { Steps } from './draw'
import type { Point } from './geometry'
import type { Route } from './graph'
import type { EdgeLook, Options } from './options'
import { classesOf } from './draw-node'
import { grown, left, lengthOf, segments, top } from './geometry'
import { head, headInset, unit } from './heads'
import { element, escaped, pathOf } from './svg'

/** Ground on both sides of a line, so that crossings read as bridges, in px. */
const CASING = 8

/** A line with its heads and its label, as one thing that appears at one click. */
export function drawEdge({ edge, points, label }: Route, steps: Steps, options: Options): string {
  const look = edgeLook(edge.stroke, edge.classes, options)
  const width = look.width ?? options.outline
  const stroke = look.stroke ?? options.theme.ink
  const filled = look.head === 'filled'
  const [start, second] = points
  const [before, end] = points.slice(-2)
  if (!start || !second || !before || !end)
    return ''
  const d = pathOf(trimmed(points, headInset(edge.tail, width, filled), headInset(edge.head, width, filled)), 6)
  const line = { d, 'fill': 'none', stroke, 'stroke-width': width }
  return element('g', { 'class': classesOf('edge', edge.classes), 'data-id': edge.id, 'v-click': steps.get(edge.id) }, [
    element('path', { ...line, 'class': 'ms-casing', 'stroke': options.theme.ground, 'stroke-width': width + 2 * CASING }),
    element('path', { ...line, 'class': 'ms-line', 'stroke-dasharray': look.dash }),
    head(edge.tail, start, second, { width, stroke, filled }),
    head(edge.head, end, before, { width, stroke, filled }),
    look.crossed ? cross(points, stroke, width) : '',
    label ? drawLabel(label, options) : '',
  ])
}

function edgeLook(stroke: string, classes: readonly string[], { edges }: Options): EdgeLook {
  return Object.assign({}, edges[stroke], ...classes.map(c => edges[c])) as EdgeLook
}

/** The line, shortened at both ends, as far as its heads ask. */
function trimmed(points: readonly Point[], atStart: number, atEnd: number): Point[] {
  const cut = (p: Point, next: Point, by: number): Point => {
    const u = unit(p, next)
    return { x: p.x + u.x * by, y: p.y + u.y * by }
  }
  return points.map((p, i) => i === 0 ? cut(p, points[1] ?? p, atStart) : i === points.length - 1 ? cut(p, points[i - 1] ?? p, atEnd) : p)
}

/** A cross in the middle of the longest run. */
function cross(points: readonly Point[], stroke: string, width: number): string {
  const longest = segments(points).reduce((a, b) => lengthOf(b) > lengthOf(a) ? b : a)
  const [x, y] = [(longest[0].x + longest[1].x) / 2, (longest[0].y + longest[1].y) / 2]
  const d = `M${x - 9} ${y - 9}L${x + 9} ${y + 9}M${x - 9} ${y + 9}L${x + 9} ${y - 9}`
  return element('path', { 'class': 'ms-cross', d, 'fill': 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round' })
}

/** Text on a patch of ground, so that no line runs through it. */
function drawLabel(label: NonNullable<Route['label']>, options: Options): string {
  const [size, line] = options.type.edge
  const patch = grown(label.box, 2)
  return element('g', { class: 'ms-label' }, [
    element('rect', { x: left(patch), y: top(patch), width: patch.w, height: patch.h, fill: options.theme.ground }),
    ...label.lines.map((text, i) => element('text', {
      'x': label.box.x,
      'y': top(label.box) + (i + 0.5) * line + size * 0.34,
      'text-anchor': 'middle',
      'font-size': size,
    }, escaped(text))),
  ])
}
