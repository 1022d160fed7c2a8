import type { XY } from './map-shape'

/** Axis-parallel rectangle, px. */
export interface Box { x: number, y: number, width: number, height: number }

/** True when the boxes come nearer than `clearance` px. */
export function touch(one: Box, other: Box, clearance = 0): boolean {
  return one.x < other.x + other.width + clearance
    && other.x < one.x + one.width + clearance
    && one.y < other.y + other.height + clearance
    && other.y < one.y + one.height + clearance
}

/** True when the box keeps `clearance` px from the frame around it. */
export function inside({ x, y, width, height }: Box, frame: Box, clearance = 0): boolean {
  return x >= frame.x + clearance && y >= frame.y + clearance
    && x + width <= frame.x + frame.width - clearance && y + height <= frame.y + frame.height - clearance
}

/** A square about a point; `half` is half its side. */
export function boxAround({ x, y }: XY, half: number): Box {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
}
