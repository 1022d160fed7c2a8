import type { Spot } from './arrow'

/** A neighbour of a middle, and the line from it to the middle, px. */
export interface Neighbour extends Spot { from: Spot, to: Spot }

/** What stands around a middle: `across` and `down` its distances from it, `clear` the room kept free at the neighbours' and the middle's end of a line; px. */
export interface AroundRoom { middle: Spot, across: number, down: number, clear: { outer: number, inner: number } }

const CORNERS = [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const

/** Four neighbours at the corners around a middle, in reading order, each with a line towards it. */
export function placeAround({ middle, across, down, clear }: AroundRoom): Neighbour[] {
  const length = Math.hypot(across, down)
  return CORNERS.map(([right, below]) => {
    const along = (distance: number) => ({
      x: middle.x + right * across * distance / length,
      y: middle.y + below * down * distance / length,
    })
    return { ...along(length), from: along(length - clear.outer), to: along(clear.inner) }
  })
}
