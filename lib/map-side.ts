import type { Box } from './map-box'
import type { XY } from './map-shape'

/** Where a label may stand, seen from its point; `centre` is on the point itself. */
export const SIDES = ['right', 'left', 'above', 'below', 'above-right', 'above-left', 'below-right', 'below-left', 'centre'] as const
export type Side = typeof SIDES[number]

/** Which way a side lies, -1 to 1 across and down. A corner is nearer than the middle of a side. */
const DIRECTIONS = {
  'right': [1, 0],
  'left': [-1, 0],
  'above': [0, -1],
  'below': [0, 1],
  'above-right': [0.7, -0.7],
  'above-left': [-0.7, -0.7],
  'below-right': [0.7, 0.7],
  'below-left': [-0.7, 0.7],
  'centre': [0, 0],
} as const satisfies Record<Side, readonly [number, number]>

/** Where a length begins that lies on one side of a point at a distance, or about it. */
function start(point: number, length: number, direction: number, gap: number): number {
  return point + gap * direction - length * (direction > 0 ? 0 : direction < 0 ? 1 : 0.5)
}

/** The box of the given size that lies on one side of a point, `gap` px away. */
export function boxBeside(at: XY, side: Side, gap: number, { width, height }: Pick<Box, 'width' | 'height'>): Box {
  const [across, down] = DIRECTIONS[side]
  return { x: start(at.x, width, across, gap), y: start(at.y, height, down, gap), width, height }
}

/** Where text on this side begins to run: away from its point. */
export function anchorOn(side: Side): 'start' | 'middle' | 'end' {
  const [across] = DIRECTIONS[side]
  return across > 0 ? 'start' : across < 0 ? 'end' : 'middle'
}
