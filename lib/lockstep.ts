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

/** Which of two changes is the later one: higher count, or, at the same count, the later name. */
export interface Stamp { count: number, by: string }
/** Presenters lead; viewers follow presenters; a reader (the notes on a phone) follows everyone and shows no slide. */
export type Role = 'presenter' | 'viewer' | 'reader'

/** What a window says to the others: that it has come (again), or how the lecture stands. */
export type Word<Timer = unknown>
  = | { kind: 'hello', from: string, role: Role }
    | { kind: 'lecture', from: string, role: Role, stamp: Stamp, lecture: Lecture<Timer> }

/** A window's own knowledge. */
export interface Member<Timer = unknown> {
  id: string
  role: Role
  /** Whether a presenter's window has led it. */
  isLed: boolean
  stamp: Stamp
  lecture: Lecture<Timer>
}

/** The stamp of one who has just come: every other is later. */
export const NEWCOMER: Stamp = { count: 0, by: '' }

/** Whether stamp `a` is later than `b`. */
export function isLater(a: Stamp, b: Stamp): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by)
}

/** Whether two windows show the same; each counts the clicks for itself. */
export function isSameLecture(a: Lecture, b: Lecture): boolean {
  return JSON.stringify({ ...a, clicksTotal: 0 }) === JSON.stringify({ ...b, clicksTotal: 0 })
}

/** The member after a change of its own. */
export function changed<T>(me: Member<T>, change: Partial<Lecture<T>>): Member<T> {
  return { ...me, stamp: { count: me.stamp.count + 1, by: me.id }, lecture: { ...me.lecture, ...change } }
}

/** How the lecture stands, as this window says it. */
export function lectureWord<T>({ id, role, stamp, lecture }: Member<T>): Word<T> {
  return { kind: 'lecture', from: id, role, stamp, lecture }
}

/**
 * What a window makes of another's word: what it then knows, and whether it says so.
 * Viewers follow presenters only, so two students' tabs stay apart. A presenter passes on what a viewer did, with the
 * viewer's own stamp, so that nothing older can come back to who has moved on.
 */
export function hear<T>(me: Member<T>, word: Word<T>): { me: Member<T>, says: boolean } {
  if (word.from === me.id)
    return { me, says: false }
  if (word.kind === 'hello') {
    const canTell = me.role === 'presenter' || (me.role === 'viewer' && (me.isLed || word.role === 'reader'))
    return { me: canTell && me.stamp.count === 0 ? changed(me, {}) : me, says: canTell }
  }
  const isLeader = word.role === 'presenter'
  if (!isLater(word.stamp, me.stamp) || (me.role === 'viewer' && !isLeader))
    return { me, says: false }
  const follower = { ...me, isLed: me.isLed || isLeader, stamp: word.stamp, lecture: word.lecture }
  return { me: follower, says: me.role === 'presenter' && !isLeader }
}
