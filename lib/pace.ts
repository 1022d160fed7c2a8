/** A slide as the plan of the lecture sees it. */
export interface PlannedSlide {
  no: number
  /** Milliseconds that it may take. */
  budget: number
  /** Whether the lecture passes it; backup slides do not count. */
  isPlanned: boolean
}

/** Talk time (ms) spent on a slide, as one span; `end` is missing while it is shown. Coming back moves the start. */
export interface SlideClock { start?: number, end?: number }
export type SlideClocks = Readonly<Record<number, SlideClock>>

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Milliseconds of talk time spent on a slide so far. */
export function spentOn(clocks: SlideClocks, no: number, at: number): number {
  const { start = at, end = at } = clocks[no] ?? {}
  return end - start
}

/** The clocks when slide `no` is shown from talk time `at` on; the same object when it is shown already. */
export function openClock(clocks: SlideClocks, no: number, at: number): SlideClocks {
  const running = Object.keys(clocks).map(Number).filter(other => clocks[other]?.end === undefined)
  if (running.length === 1 && running[0] === no)
    return clocks
  const stopped = Object.fromEntries(running.map(other => [other, { ...clocks[other], end: at }]))
  return { ...clocks, ...stopped, [no]: { start: at - spentOn(clocks, no, at) } }
}

/** The clocks after the talk's clock was put forward by some milliseconds, or back: time spent stays as it was. */
export function shiftClocks(clocks: SlideClocks, by: number): SlideClocks {
  return Object.fromEntries(Object.entries(clocks).map(([no, { start = 0, end }]) => [no, { start: start + by, ...end !== undefined && { end: end + by } }]))
}

/** Where the lecture stands: slide `no`, or, while a backup slide is shown, the planned slide that was left last. */
export function placeInTalk(plan: readonly PlannedSlide[], clocks: SlideClocks, no: number): number {
  const planned = plan.filter(slide => slide.isPlanned).map(slide => slide.no)
  if (planned.includes(no))
    return no
  const left = planned.filter(one => clocks[one]?.end !== undefined)
  const lastLeft = left.toSorted((a, b) => (clocks[b]?.end ?? 0) - (clocks[a]?.end ?? 0))[0]
  return lastLeft ?? planned.at(-1) ?? no
}

/** Milliseconds that the plan gives to the slides before `no`. */
export function givenBefore(plan: readonly PlannedSlide[], no: number): number {
  return sum(plan.filter(slide => slide.isPlanned && slide.no < no).map(slide => slide.budget))
}

/**
 * How far ahead (positive) or behind (negative) the lecture is at talk time `at`, in milliseconds: time left, less
 * the budgets that the slides from here on have not used up. So a skipped slide is time won, and a slide
 * shown again costs only what it had left.
 */
export function leadOf(plan: readonly PlannedSlide[], clocks: SlideClocks, no: number, at: number): number {
  const place = placeInTalk(plan, clocks, no)
  const ahead = plan.filter(slide => slide.isPlanned && slide.no >= place)
  const toSay = sum(ahead.map(slide => Math.max(0, slide.budget - spentOn(clocks, slide.no, at))))
  return givenBefore(plan, Infinity) - at - toSay
}

export type BudgetStage = 'within' | 'ending' | 'over'

/** Whether a slide nears the end of its budget (the last quarter, at most 15 s) or is beyond it. */
export function budgetStage(budget: number, spent: number): BudgetStage {
  if (spent >= budget)
    return 'over'
  return budget - spent <= Math.min(15_000, budget / 4) ? 'ending' : 'within'
}
