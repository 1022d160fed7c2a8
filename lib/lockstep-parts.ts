/** What every window of one lecture shows alike. */
export interface Lecture<Timer = unknown> {
  page: number
  clicks: number
  /** Clicks that the page has; for views that show no slide and cannot count. */
  clicksTotal: number
  /** Whether the audience's screen is black. */
  isBlack: boolean
  timer: Timer
}

/**
 * Parts that change, and are told, each by itself: the clock, which the presenter's window keeps for each slide, must
 * not take back a key that was pressed meanwhile in another window.
 */
const PARTS = {
  place: ['page', 'clicks', 'clicksTotal'],
  screen: ['isBlack'],
  clock: ['timer'],
} as const satisfies Record<string, readonly (keyof Lecture)[]>
export type Part = keyof typeof PARTS

export const PART_NAMES = Object.keys(PARTS) as Part[]

/** Some parts of a lecture. */
export function pick<T>(lecture: Lecture<T>, parts: readonly Part[]): Partial<Lecture<T>> {
  return Object.fromEntries(parts.flatMap(part => PARTS[part]).map(key => [key, lecture[key]])) as Partial<Lecture<T>>
}

/** Whether two windows show the same in a part; each counts the clicks for itself. */
export function isSame(a: Lecture, b: Lecture, part: Part): boolean {
  const shown = (lecture: Lecture): string => JSON.stringify({ ...pick(lecture, [part]), clicksTotal: 0 })
  return shown(a) === shown(b)
}
