/** A step in a row of equal columns: its column, its pegs, and the arrow that leads to it. */
export interface RowStep {
  left: number
  width: number
  /** Middle of each peg, px from the left of the picture. */
  pegs: number[]
  /** Both ends of the arrow from the step before; none at the first. */
  arrow?: { from: number, to: number }
}

interface Row {
  width: number
  /** Number of pegs of each step, at least one. */
  pegs: readonly number[]
  /** Half a peg, px. */
  radius: number
}

const BETWEEN_PEGS = 8
const ARROW_ROOM = 12

/**
 * Places steps in equal columns, pegs at the left of each, arrows in the room that is left between them.
 * @throws RangeError when the pegs of a step leave no room for the arrow
 */
export function placeRow({ width, pegs, radius }: Row): RowStep[] {
  const column = width / pegs.length
  const placed = pegs.map((count, index) => ({
    left: index * column,
    width: column,
    pegs: Array.from({ length: count }, (_, peg) => index * column + radius + peg * (2 * radius + BETWEEN_PEGS)),
  }))
  return placed.map((step, index) => {
    const before = placed[index - 1]
    if (!before)
      return step
    const arrow = { from: before.pegs.at(-1)! + radius + ARROW_ROOM, to: step.left - ARROW_ROOM }
    if (arrow.to - arrow.from < 2 * ARROW_ROOM)
      throw new RangeError(`${before.pegs.length} pegs leave no room for an arrow in a column of ${Math.round(column)} px.`)
    return { ...step, arrow }
  })
}
