import type { Spot } from './arrow'

/** A beam that widens to the right, as one outline, with a border between its two fields. */
export interface Beam {
  outline: string
  /** Where the second field begins, px. */
  border: { x: number, top: number, bottom: number }
}

interface BeamShape {
  /** Middle of the narrow end. */
  from: Spot
  /** Right edge, px. */
  right: number
  /** Half the height of either end, px. */
  narrow: number
  wide: number
  /** Where the second field begins, px. */
  border: number
}

/** Places the beam about a level line through `from`. */
export function placeBeam({ from, right, narrow, wide, border }: BeamShape): Beam {
  const half = (x: number) => narrow + (wide - narrow) * (x - from.x) / (right - from.x)
  return {
    outline: `M${from.x} ${from.y - narrow}L${right} ${from.y - wide}V${from.y + wide}L${from.x} ${from.y + narrow}Z`,
    border: { x: border, top: from.y - half(border), bottom: from.y + half(border) },
  }
}

interface Fan {
  count: number
  /** Height over which the starts are spread, px. */
  height: number
  /** Height over which the tips are spread, about the same middle, px. */
  tips: number
  /** Where lines start and end, px from the left. */
  from: number
  to: number
}

/** Lines that start evenly spread and come together, from the top down. */
export function placeFan({ count, height, tips, from, to }: Fan): { from: Spot, to: Spot }[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 0.5) / count
    return { from: { x: from, y: share * height }, to: { x: to, y: height / 2 + (share - 0.5) * tips } }
  })
}
