import type { Canvas, Outline, Point } from './types'
import { ADORNS } from '../adorns'
import { toCanvas } from './boxes'
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

// Points along the outline, each with the points beside it.
function pointsAlong(shape: SVGGeometryElement, halfWidth: number): Point[][] {
  const length = shape.getTotalLength()
  const toScreen = shape.getScreenCTM()
  if (!toScreen)
    return []
  return Array.from({ length: POINTS }, (_, index) => {
    const along = length * (index + 0.5) / POINTS
    const [at, next] = [along, along + length / 1000].map(where => shape.getPointAtLength(where).matrixTransform(toScreen)) as [DOMPoint, DOMPoint]
    const step = Math.hypot(next.x - at.x, next.y - at.y) || 1
    const sides = BESIDE.flatMap(beside => [1, -1].map((side): Point => {
      const away = side * (halfWidth * Math.hypot(toScreen.c, toScreen.d) + beside) / step
      return [at.x - (next.y - at.y) * away, at.y + (next.x - at.x) * away]
    }))
    return [[at.x, at.y], ...sides]
  })
}

const UNJUDGED = ['defs, marker, pattern, clipPath, mask', ...ADORNS.map(({ selector }) => selector)].join(', ')

/** The shapes drawn on a slide, each with points along its outline. */
export function outlinesOf(slide: Element, canvas: Canvas): Outline[] {
  return [...slide.querySelectorAll<SVGGeometryElement>('svg :is(path, line, polyline, polygon, rect, circle, ellipse)')]
    .filter(shape => !shape.closest(UNJUDGED) && isVisible(shape))
    .flatMap((shape): Outline[] => {
      const paint = paintOf(shape)
      if (!paint)
        return []
      const { colour, halfWidth, isOutline } = paint
      const group = shape.closest('svg [class]:not(svg)') ?? shape
      return [{
        name: `${nameOf(shape)} in ${nameOf(group)}`,
        box: toCanvas(shape.getBoundingClientRect(), canvas),
        colour,
        isOutline,
        along: pointsAlong(shape, halfWidth),
      }]
    })
}
