/** Columns or rows, and the gaps between them, in px. */
export interface Tracks { sizes: readonly number[], gaps: readonly number[] }

/** The most that spare height adds to each row and each gap, in px. */
const LOOSE = 28

export const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0)

/** Spends spare room: narrow gaps first, then narrow columns, each up to the widest; then on all. */
export function filled({ sizes, gaps }: Tracks, room: number): Tracks {
  if (!gaps.length)
    return { sizes, gaps }
  const even = raised(gaps, room - sum(sizes) - sum(gaps))
  const level = raised(sizes, room - sum(sizes) - sum(even))
  const share = Math.max(0, room - sum(level) - sum(even)) / (level.length + 2 * even.length)
  return { sizes: level.map(size => size + share), gaps: even.map(gap => gap + 2 * share) }
}

/** Spends spare height on rows and gaps alike, but only so far as it does good. */
export function loosened({ sizes, gaps }: Tracks, room: number): Tracks {
  const share = Math.min(LOOSE, Math.max(0, room - sum(sizes) - sum(gaps)) / (sizes.length + gaps.length))
  return { sizes: sizes.map(size => size + share), gaps: gaps.map(gap => gap + share) }
}

/** Raises the smallest together, as water rises, at most to the largest. */
function raised(sizes: readonly number[], spare: number): number[] {
  const filledTo = (level: number): number[] => sizes.map(size => Math.max(size, level))
  let level = Math.max(0, ...sizes)
  while (level > 0 && sum(filledTo(level)) - sum(sizes) > Math.max(0, spare))
    level -= 1
  return filledTo(level)
}
