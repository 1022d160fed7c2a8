import { expect, it } from 'vitest'
import { placeRow } from '../../lib/place-row'

const row = { width: 1128, pegs: [1, 1, 2, 1, 1], radius: 26 }

it('a row has equal columns with their pegs at the left', () => {
  const steps = placeRow(row)
  expect(steps.map(step => Math.round(step.left))).toEqual([0, 226, 451, 677, 902])
  for (const step of steps)
    expect(step.pegs[0]).toBeCloseTo(step.left + 26)
})

it('every step but the first is reached by an arrow that touches no peg', () => {
  const steps = placeRow(row)
  expect(steps.map(step => step.arrow !== undefined)).toEqual([false, true, true, true, true])
  steps.slice(1).forEach((step, index) => {
    expect(step.arrow!.from).toBeGreaterThan(steps[index]!.pegs.at(-1)! + 26)
    expect(step.arrow!.to).toBeLessThan(step.pegs[0]! - 26)
  })
})

it('pegs of one step do not overlap', () => {
  const [one, other] = placeRow(row)[2]!.pegs
  expect(other! - one!).toBeGreaterThan(52)
})

it('an arrow keeps 12 px from what it joins, and is at least 24 px long', () => {
  expect(placeRow({ width: 200, pegs: [1, 1], radius: 26 })[1]!.arrow).toEqual({ from: 64, to: 88 })
  expect(() => placeRow({ width: 198, pegs: [1, 1], radius: 26 })).toThrow('1 pegs leave no room')
})

it('placeRow refuses so many pegs that no arrow has room', () => {
  expect(() => placeRow({ ...row, pegs: [1, 4, 1, 1, 1] })).toThrow('4 pegs leave no room for an arrow in a column of 226 px.')
})
