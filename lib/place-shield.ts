import type { Spot } from './arrow'

/** A layer of a shield: a ring about its middle, px. */
export interface Layer { radius: number, width: number }

/** Two lines from a label's row to what it names, px: the first spot touches it, the last is beside the label. */
export type Leader = [Spot, Spot, Spot]

/** Ends of the teeth of a crack across a layer, as degrees off its middle line, from the inside to the outside. */
const TEETH = [2.5, -2.5, 2.5, -2.5, 2.5] as const
const GAPE = 9
/** How far a gap opens beyond its layer, px: the chord of its mouth must clear the outline. */
const BEYOND = 6
const STITCHES = [0.2, 0.5, 0.8]
/** How far stitches and their leader reach from the middle line of a crack, degrees. */
export const STITCH_DEGREES = 19

const radians = (degrees: number) => degrees * Math.PI / 180
const round = (value: number) => Number(value.toFixed(2))

/** A spot on a circle; degrees clockwise from the right. */
export function onCircle(middle: Spot, radius: number, degrees: number): Spot {
  return { x: round(middle.x + radius * Math.cos(radians(degrees))), y: round(middle.y + radius * Math.sin(radians(degrees))) }
}

/** Straight lines through spots as an SVG path. */
export const pathOf = (spots: readonly Spot[]) => `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}`

/** A jagged crack through a layer: the gap as a closed SVG path, and its two edges as an open one. */
export function crackPaths(middle: Spot, { radius, width }: Layer, degrees: number): { gap: string, edges: string } {
  const edge = (shift: number) => TEETH.map((tooth, index) => {
    const depth = radius - width / 2 + width * index / (TEETH.length - 1)
    return onCircle(middle, depth, degrees + tooth + shift)
  })
  // Both mouths open where the first tooth and the last one end, which lie equally far off the middle line.
  const mouth = (beyond: number) => [-GAPE, GAPE].map(shift => onCircle(middle, radius + beyond, degrees + TEETH[0] + shift))
  const [inner, outer] = [mouth(-width / 2 - BEYOND), mouth(width / 2 + BEYOND)]
  const [one, other] = [edge(-GAPE), edge(GAPE)]
  return {
    gap: `${pathOf([inner[0]!, ...one, outer[0]!, outer[1]!, ...other.reverse(), inner[1]!])}Z`,
    edges: pathOf(one) + pathOf(other),
  }
}

/** Stitches across a crack, one SVG path each. */
export function stitchPaths(middle: Spot, { radius, width }: Layer, degrees: number): string[] {
  return STITCHES.map((share) => {
    const depth = radius + width * (share - 0.5)
    return pathOf([onCircle(middle, depth, degrees - STITCH_DEGREES), onCircle(middle, depth, degrees + STITCH_DEGREES)])
  })
}

/** Middles of the rows of labels, px from the top. */
export function rowMiddles(rows: number, height: number): number[] {
  return Array.from({ length: rows }, (_, row) => height * (row + 0.5) / rows)
}

/**
 * A leader from a spot to a row of labels: level if it can be, else at 45 degrees as far as the row's level.
 * @throws RangeError when the spot lies too far above or below its row to be led there
 */
export function leaderTo(spot: Spot, row: number, labels: number): Leader {
  const turn = { x: spot.x + Math.abs(row - spot.y), y: row }
  if (turn.x > labels)
    throw new RangeError(`A leader from ${spot.x}, ${spot.y} cannot reach a row at ${row} before the labels at ${labels}.`)
  return [spot, turn, { x: labels, y: row }]
}

/** The spot on a layer's middle line, right of its middle, at a level. */
export function atLevel(middle: Spot, { radius }: Layer, y: number): Spot {
  return { x: round(middle.x + Math.sqrt(radius ** 2 - (y - middle.y) ** 2)), y }
}

/** A layer's outline as a closed SVG path, to be filled by the even-odd rule. */
export function ringPath({ x, y }: Spot, { radius, width }: Layer): string {
  const circle = (r: number) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
  return circle(radius + width / 2) + circle(radius - width / 2)
}
