import type { Canvas } from './boxes'
import type { Picture } from './picture'
import type { Drawn } from './types'
import { ADORNS } from '../adorns'
import { toCanvas } from './boxes'
import { colourAt, distance, hex } from './picture'
import { isVisible, nameOf } from './visible'

const POINTS = 12
/** How far from the outline its sides are looked at, px: next to it, and beyond an outline that another shape draws around it. */
const BESIDE = [1.5, 5]

interface Paint { colour: string, halfWidth: number, isOutline: boolean }

const isPaint = (paint: string): boolean => paint !== 'none' && !paint.startsWith('url(') && !/, 0\)$/.test(paint)

function paintOf(element: Element): Paint | undefined {
  const { stroke, strokeWidth, strokeOpacity, fill, fillOpacity } = getComputedStyle(element)
  const width = Number.parseFloat(strokeWidth)
  if (isPaint(stroke) && width > 0 && Number(strokeOpacity) > 0)
    return { colour: stroke, halfWidth: width / 2, isOutline: true }
  return isPaint(fill) && Number(fillOpacity) > 0 ? { colour: fill, halfWidth: 0, isOutline: false } : undefined
}

/** Points along the outline, each with the points beside it, in the window. */
function* pointsAlong(shape: SVGGeometryElement, halfWidth: number): Generator<DOMPoint[]> {
  const length = shape.getTotalLength()
  const toScreen = shape.getScreenCTM()
  if (!toScreen)
    return
  for (let index = 0; index < POINTS; index++) {
    const along = length * (index + 0.5) / POINTS
    const [at, next] = [along, along + length / 1000].map(where => shape.getPointAtLength(where).matrixTransform(toScreen)) as [DOMPoint, DOMPoint]
    const step = Math.hypot(next.x - at.x, next.y - at.y) || 1
    const sides = BESIDE.flatMap(beside => [1, -1].map((side) => {
      const away = side * (halfWidth * Math.hypot(toScreen.c, toScreen.d) + beside) / step
      return new DOMPoint(at.x - (next.y - at.y) * away, at.y + (next.x - at.x) * away)
    }))
    yield [at, ...sides]
  }
}

// Where a shape is the same as both sides it is covered by something else, in the gap of a dash, or a casing.
function sidesOf(shape: SVGGeometryElement, { halfWidth, isOutline }: Paint, picture: Picture): string[][] {
  const found: string[][] = []
  for (const points of pointsAlong(shape, halfWidth)) {
    const [own, ...sides] = points.map(({ x, y }) => colourAt(picture, x, y))
    const seen = sides.filter(side => side !== undefined)
    const isHidden = isOutline && own && seen.every(side => distance(own, side) === 0)
    if (seen.length === sides.length && !isHidden)
      found.push(seen.map(hex))
  }
  return found
}

const UNJUDGED = ['defs, marker, pattern, clipPath, mask', ...ADORNS.map(({ selector }) => selector)].join(', ')

/** The shapes drawn on a slide, each with the colours beside its outline. */
export function shapesOf(slide: Element, picture: Picture, canvas: Canvas): Drawn[] {
  return [...slide.querySelectorAll<SVGGeometryElement>('svg :is(path, line, polyline, polygon, rect, circle, ellipse)')]
    .filter(shape => !shape.closest(UNJUDGED) && isVisible(shape))
    .flatMap((shape): Drawn[] => {
      const paint = paintOf(shape)
      const sides = paint ? sidesOf(shape, paint, picture) : []
      if (!paint || sides.length === 0)
        return []
      const group = shape.closest('svg [class]:not(svg)') ?? shape
      return [{ name: `${nameOf(shape)} in ${nameOf(group)}`, box: toCanvas(shape.getBoundingClientRect(), canvas), ...paint, sides }]
    })
}
