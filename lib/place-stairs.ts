/** One step of a staircase that climbs from left to right, px from the upper left of the picture. */
export interface Step {
  left: number
  width: number
  /** Height of the tread; a smaller number is higher. */
  top: number
  /** Riser and tread, as one line. */
  edge: string
  /** What lies under the tread, down to the ground. */
  body: string
}

interface Stairs {
  /** Number of steps. */
  steps: number
  width: number
  height: number
  /** Height of one riser, px; all are equal, for a rank has no size. */
  rise: number
}

/**
 * Places equal steps, the first on the ground at the left, the last at the right edge.
 * @throws RangeError when the steps climb out of the picture
 */
export function placeStairs({ steps, width, height, rise }: Stairs): Step[] {
  if (steps * rise > height)
    throw new RangeError(`${steps} steps of ${rise} px climb out of a picture of ${height} px.`)
  const tread = width / steps
  return Array.from({ length: steps }, (_, index) => {
    const left = index * tread
    const top = height - (index + 1) * rise
    return {
      left,
      width: tread,
      top,
      edge: `M${left} ${top + rise}V${top}H${left + tread}`,
      body: `M${left} ${height}V${top}H${left + tread}V${height}Z`,
    }
  })
}
