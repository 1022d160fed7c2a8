/** Plane geometry in px; a box is given by its centre. */
export interface Point { x: number, y: number }
export interface Size { w: number, h: number }
export interface Box extends Point, Size {}
export type Segment = readonly [Point, Point]

export const left = (b: Box): number => b.x - b.w / 2
export const right = (b: Box): number => b.x + b.w / 2
export const top = (b: Box): number => b.y - b.h / 2
export const bottom = (b: Box): number => b.y + b.h / 2

/** The box grown by `by` px on every side. */
export const grown = (b: Box, by: number): Box => ({ ...b, w: b.w + 2 * by, h: b.h + 2 * by })

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.w + b.w) / 2 && Math.abs(a.y - b.y) < (a.h + b.h) / 2
}

/** The segments of a polyline. */
export function segments(points: readonly Point[]): Segment[] {
  return points.slice(1).map((p, i) => [points[i] as Point, p] as const)
}

export function lengthOf([a, b]: Segment): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

export function isLevel([a, b]: Segment): boolean {
  return Math.abs(a.y - b.y) < 0.01
}

/** Whether a segment of any slope meets a box (Liang and Barsky's clipping). */
export function meets([a, b]: Segment, box: Box): boolean {
  const d = { x: b.x - a.x, y: b.y - a.y }
  const edges: [number, number][] = [
    [-d.x, a.x - left(box)],
    [d.x, right(box) - a.x],
    [-d.y, a.y - top(box)],
    [d.y, bottom(box) - a.y],
  ]
  let from = 0
  let to = 1
  for (const [p, q] of edges) {
    if (p === 0 && q <= 0)
      return false
    if (p < 0)
      from = Math.max(from, q / p)
    if (p > 0)
      to = Math.min(to, q / p)
  }
  return from < to
}
