import type { Box } from '../probe/types'

/** How far a box reaches beyond another, in px; 0 when it lies within. */
export function reachesBeyond(box: Box, limit: Box): number {
  return Math.max(
    0,
    limit.x - box.x,
    limit.y - box.y,
    box.x + box.width - limit.x - limit.width,
    box.y + box.height - limit.y - limit.height,
  )
}

/** How deep two boxes reach into each other, in px; 0 when they do not touch. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, Math.min(across, down))
}

/** A length for a message. */
export function px(length: number): string {
  return `${Math.round(length * 10) / 10} px`
}

/** A box for a message. */
export function at({ x, y, width, height }: Box): string {
  return `at ${Math.round(x)},${Math.round(y)}, ${Math.round(width)}×${Math.round(height)}`
}
