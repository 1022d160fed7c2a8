/** A measure over several rounds: the middle one and the range, in the measure's own unit. */
export interface Spread {
  median: number
  min: number
  max: number
}

/** The value below which `share` (0 to 1) of the values lie, between neighbours by proportion. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/** Median and range of a measure's rounds. */
export function spread(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), min: quantile(values, 0), max: quantile(values, 1) }
}

/** Turns of `decks` in a round: each begins once, every second round runs backwards, so that no deck always follows the same one. */
export function turns<T>(decks: readonly T[], round: number): T[] {
  const by = round % decks.length
  const turned = [...decks.slice(by), ...decks.slice(0, by)]
  return round % 2 ? turned.reverse() : turned
}
