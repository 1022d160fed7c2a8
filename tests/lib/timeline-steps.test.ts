import { describe, expect, it } from 'vitest'
import { timelineSteps } from '../../lib/timeline-steps'

const events = [
  { id: 'late', time: 3 },
  { id: 'early', time: 1 },
  { id: 'record-of-late', beside: 'late', time: 0 },
  { id: 'middle', time: 2 },
]

describe('timelineSteps(events, at, wishes)', () => {
  it('gives each event a click in the order of time, and what stands beside it the same', () => {
    expect(Object.fromEntries(timelineSteps(events, 1, {}).of)).toEqual({ 'early': 1, 'middle': 2, 'late': 3, 'record-of-late': 3 })
  })

  it('puts the close-up after its event', () => {
    const steps = timelineSteps(events, 1, { closeup: 'middle' })
    expect([steps.of.get('middle'), steps.closeup, steps.of.get('late')]).toEqual([2, 3, 4])
  })

  it('counts from the first click that it is given', () => {
    expect(timelineSteps(events, 4, {}).of.get('early')).toBe(4)
    expect(timelineSteps(events, 4, { clicks: 'late' }).of.get('early')).toBe(0)
  })

  it('follows the order that a page asks for, joins with +, and leaves the unnamed standing', () => {
    const steps = timelineSteps(events, 1, { closeup: 'late', clicks: ' late+middle  closeup ' })
    expect(Object.fromEntries(steps.of)).toEqual({ 'late': 1, 'middle': 1, 'record-of-late': 1, 'early': 0 })
    expect(steps.closeup).toBe(2)
  })

  it('has no click for a close-up that there is not', () => {
    expect(timelineSteps(events, 1, {}).closeup).toBeUndefined()
  })

  it('lets a record date lead when its event is not shown', () => {
    expect(timelineSteps([{ id: 'alone', beside: 'hidden', time: 1 }], 1, {}).of.get('alone')).toBe(1)
  })
})
