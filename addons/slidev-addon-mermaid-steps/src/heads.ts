import type { Point } from './geometry'
import type { HeadKind } from './graph'
import { element, pathOf } from './svg'

/** How far a head reaches back from the tip, in px, for a line of this width. */
const headLength = (width: number): number => 9 + width * 1.6

/** Where the cross of a blocked line stands, in px from the tip. */
const CROSS = 14

/** How far before the tip the line itself ends, in px: in a filled head, or at a cross. */
export function headInset(kind: HeadKind, width: number, filled: boolean): number {
  return kind === 'cross' ? CROSS : kind === 'point' && filled ? headLength(width) - 2 : 0
}

/**
 * The end of a line at `tip`, coming from `from`: drawn as a path of its own, because
 * markers need ids, which collide where a slide stands twice on a page.
 */
export function head(kind: HeadKind, tip: Point, from: Point, look: { width: number, stroke: string, filled: boolean }): string {
  if (kind === 'none')
    return ''
  const length = headLength(look.width)
  const along = unit(from, tip)
  const back = (by: number, side: number): Point => ({
    x: tip.x - along.x * by - along.y * side,
    y: tip.y - along.y * by + along.x * side,
  })
  const line = { 'fill': 'none', 'stroke': look.stroke, 'stroke-width': look.width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }
  if (kind === 'cross')
    return [-1, 1].map(s => element('path', { class: 'ms-head', d: pathOf([back(CROSS - 8, 8 * s), back(CROSS + 8, -8 * s)]), ...line })).join('')
  if (kind === 'circle')
    return element('circle', { class: 'ms-head', cx: back(7, 0).x, cy: back(7, 0).y, r: 6, fill: look.stroke })
  const [a, b] = [back(length, length * 0.52), back(length, -length * 0.52)]
  return look.filled
    ? element('path', { class: 'ms-head', d: `${pathOf([a, tip, b])}Z`, fill: look.stroke })
    : element('path', { class: 'ms-head', d: pathOf([a, back(look.width / 2, 0), b]), ...line })
}

export function unit(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
}
