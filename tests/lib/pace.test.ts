import type { PlannedSlide, SlideClocks } from '../../lib/pace'
import { describe, expect, it } from 'vitest'
import { budgetStage, givenBefore, leadOf, openClock, placeInTalk, shiftClocks, spentOn } from '../../lib/pace'

const S = 1000
/** Three slides of 60, 100 and 40 s, and a backup slide. */
const plan: PlannedSlide[] = [60, 100, 40, 30].map((budget, index) => ({ no: index + 1, budget: budget * S, isPlanned: index < 3 }))

/** The clocks after the given slides were shown from the given seconds on. */
function talk(...shown: [no: number, at: number][]): SlideClocks {
  return shown.reduce<SlideClocks>((clocks, [no, at]) => openClock(clocks, no, at * S), {})
}

function leadAt(seconds: number, ...shown: [no: number, at: number][]): number {
  return leadOf(plan, talk(...shown), shown.at(-1)![0], seconds * S) / S
}

describe('spentOn', () => {
  it('counts a slide that is shown up to now, and one that was left up to then', () => {
    const clocks = talk([1, 0], [2, 50])
    expect([spentOn(clocks, 1, 70 * S), spentOn(clocks, 2, 70 * S), spentOn(clocks, 3, 70 * S)]).toEqual([50 * S, 20 * S, 0])
  })

  it('adds up the visits to a slide', () => {
    expect(spentOn(talk([1, 0], [2, 50], [1, 70]), 1, 80 * S)).toBe(60 * S)
  })
})

describe('openClock', () => {
  it('leaves the clocks alone when the slide is shown already, so that two presenters do not argue', () => {
    const clocks = talk([1, 0], [2, 50])
    expect(openClock(clocks, 2, 99 * S)).toBe(clocks)
  })
})

describe('openClock where two slides are shown, as two windows may', () => {
  it('stops both clocks and opens one', () => {
    expect(openClock({ 1: { start: 0 }, 2: { start: 5 * S } }, 1, 10 * S)).toEqual({ 1: { start: 0 }, 2: { start: 5 * S, end: 10 * S } })
  })
})

describe('leadOf', () => {
  it('is nothing while every slide takes its budget', () => {
    expect([leadAt(0, [1, 0]), leadAt(59, [1, 0]), leadAt(70, [1, 0], [2, 60]), leadAt(200, [1, 0], [2, 60], [3, 160])]).toEqual([0, 0, 0, 0])
  })

  it('falls behind only when a slide outlasts its budget, second by second', () => {
    expect([leadAt(60, [1, 0]), leadAt(75, [1, 0])]).toEqual([0, -15])
  })

  it('gains what a slide leaves of its budget once it is left', () => {
    expect(leadAt(40, [1, 0], [2, 40])).toBe(20)
  })

  it('counts a skipped slide as time won, until one goes back to it', () => {
    expect(leadAt(60, [1, 0], [3, 60])).toBe(100)
    expect(leadAt(60, [1, 0], [3, 60], [2, 60])).toBe(0)
  })

  it('does not fall behind for going back to slides that used their budgets', () => {
    expect(leadAt(160, [1, 0], [2, 60], [3, 160], [1, 160])).toBe(0)
    expect(leadAt(170, [1, 0], [2, 60], [3, 160], [1, 160])).toBe(-10)
  })

  it('holds its place while a backup slide is shown', () => {
    expect(leadAt(70, [1, 0], [2, 60], [4, 70])).toBe(0)
    expect(leadAt(90, [1, 0], [2, 60], [4, 70])).toBe(-20)
    expect(leadAt(90, [1, 0], [2, 60], [4, 70], [2, 90])).toBe(-20)
  })

  it('is on pace at a start on a later slide, when the clock begins with what the slides before it were given', () => {
    const given = givenBefore(plan, 3)
    expect(given).toBe(160 * S)
    expect(leadOf(plan, openClock({}, 3, given), 3, given)).toBe(0)
  })
})

describe('placeInTalk', () => {
  it('is the planned slide that was left last while a backup slide is shown', () => {
    expect(placeInTalk(plan, talk([1, 0], [2, 50], [4, 90]), 4)).toBe(2)
    expect(placeInTalk(plan, talk([2, 0], [1, 50], [4, 90]), 4)).toBe(1)
  })

  it('takes the last planned slide for a backup slide when none was left before', () => {
    expect(placeInTalk(plan, {}, 4)).toBe(3)
  })
})

describe('shiftClocks', () => {
  it('leaves the time spent on each slide, so that a clock put forward shows the delay', () => {
    const clocks = shiftClocks(talk([1, 0], [2, 60]), 60 * S)
    expect([spentOn(clocks, 1, 130 * S), spentOn(clocks, 2, 130 * S)]).toEqual([60 * S, 10 * S])
    expect(leadOf(plan, clocks, 2, 130 * S)).toBe(-60 * S)
  })
})

describe('budgetStage', () => {
  it('warns in the last quarter of a short slide and in the last 15 s of a long one', () => {
    expect([7, 8, 10].map(spent => budgetStage(10 * S, spent * S))).toEqual(['within', 'ending', 'over'])
    expect([134, 135, 150].map(spent => budgetStage(150 * S, spent * S))).toEqual(['within', 'ending', 'over'])
  })
})
