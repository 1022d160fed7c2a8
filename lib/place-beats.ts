/** The room of a row of beats, px from the top: the level of the first, the line under them, and where the last one lands. */
export interface BeatRoom { width: number, first: number, rise: number, line: number, fall: number }

/** A beat: its column, the level on which its words stand, and the piece of the way that leads to it, as an SVG path. */
export interface PlacedBeat { x: number, width: number, level: number, way: string }

/**
 * Beats that climb by equal steps, and a last one that falls below the line; the steps rank, they do not measure.
 * @throws RangeError when fewer than two beats are given, or a level lies on the wrong side of the line
 */
export function placeBeats(count: number, { width, first, rise, line, fall }: BeatRoom): PlacedBeat[] {
  if (count < 2)
    throw new RangeError(`A setback needs at least two beats, not ${count}.`)
  if (first >= line || fall <= line || first - rise * (count - 2) < 0)
    throw new RangeError('The first beats must lie above the line, within the picture, and the last one below it.')
  const column = width / count
  const levels = Array.from({ length: count }, (_, beat) => beat === count - 1 ? fall : first - rise * beat)
  return levels.map((level, beat) => {
    const start = beat * column
    const before = levels[beat - 1]
    return { x: start, width: column, level, way: `M${start} ${before ?? level}V${level}H${start + column}` }
  })
}
