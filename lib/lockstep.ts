import type { Lecture, Part } from './lockstep-parts'
import { isSame, PART_NAMES, pick } from './lockstep-parts'

export type { Lecture } from './lockstep-parts'

/** Which of two changes is the later one: higher count, or, at the same count, the later name. */
export interface Stamp { count: number, by: string }
export type Stamps = Readonly<Record<Part, Stamp>>
/** Presenters lead; viewers follow presenters; a reader (the notes on a phone) follows everyone and shows no slide. */
export type Role = 'presenter' | 'viewer' | 'reader'

/** What a window says to the others: that it has come (again), or how the lecture stands. */
export type Word<Timer = unknown>
  = | { kind: 'hello', from: string, role: Role }
    | { kind: 'lecture', from: string, role: Role, stamps: Stamps, lecture: Lecture<Timer> }

/** A window's own knowledge. */
export interface Member<Timer = unknown> {
  id: string
  role: Role
  /** Whether a presenter's window has led it. */
  isLed: boolean
  stamps: Stamps
  lecture: Lecture<Timer>
}

const NEVER: Stamp = { count: 0, by: '' }
/** The stamps of one who has just come: every other is later. */
export const NEWCOMER: Stamps = { place: NEVER, screen: NEVER, clock: NEVER }

/** Whether a lecture has been told of, by oneself or another. */
export function isUnderWay({ stamps }: Member): boolean {
  return PART_NAMES.some(part => stamps[part].count > 0)
}

/** Whether stamp `a` is later than `b`. */
export function isLater(a: Stamp, b: Stamp): boolean {
  return a.count > b.count || (a.count === b.count && a.by > b.by)
}

/** The member after a change of its own; the same object where nothing changed. */
export function changed<T>(me: Member<T>, change: Partial<Lecture<T>>): Member<T> {
  const lecture = { ...me.lecture, ...change }
  const news = PART_NAMES.filter(part => !isSame(lecture, me.lecture, part))
  return news.length > 0 ? { ...me, stamps: stamped(me, news), lecture } : me
}

function stamped<T>({ id, stamps }: Member<T>, parts: readonly Part[]): Stamps {
  return { ...stamps, ...Object.fromEntries(parts.map(part => [part, { count: stamps[part].count + 1, by: id }])) }
}

/** How the lecture stands, as this window says it. */
export function lectureWord<T>({ id, role, stamps, lecture }: Member<T>): Word<T> {
  return { kind: 'lecture', from: id, role, stamps, lecture }
}

/** What a window makes of another's word: what it then knows, whether it says so, and what it has to show. */
export interface Heard<T> { me: Member<T>, says: boolean, news: Partial<Lecture<T>> }

function greeted<T>(me: Member<T>, role: Role): Heard<T> {
  const canTell = me.role === 'presenter' || (me.role === 'viewer' && (me.isLed || role === 'reader'))
  return { me: canTell && !isUnderWay(me) ? { ...me, stamps: stamped(me, PART_NAMES) } : me, says: canTell, news: {} }
}

/**
 * Hears another window's word.
 * Viewers follow presenters only, so two students' tabs stay apart. A presenter passes on what a viewer did, with the
 * viewer's own stamp, so that nothing older can come back to who has moved on.
 */
export function hear<T>(me: Member<T>, word: Word<T>): Heard<T> {
  if (word.from === me.id)
    return { me, says: false, news: {} }
  if (word.kind === 'hello')
    return greeted(me, word.role)
  const isLeader = word.role === 'presenter'
  const later = me.role === 'viewer' && !isLeader ? [] : PART_NAMES.filter(part => isLater(word.stamps[part], me.stamps[part]))
  if (later.length === 0)
    return { me, says: false, news: {} }
  const stamps = { ...me.stamps, ...Object.fromEntries(later.map(part => [part, word.stamps[part]])) }
  const news = pick(word.lecture, later)
  return { me: { ...me, isLed: me.isLed || isLeader, stamps, lecture: { ...me.lecture, ...news } }, says: me.role === 'presenter' && !isLeader, news }
}
