import { expect, it } from 'vitest'
import { conditionOf } from '../../lib/condition-words'

it('conditionOf(claim) gives the condition as it stands behind "if"', () => {
  expect(conditionOf({ id: 'r1', condition: 'The situation settles' })).toBe('the situation settles')
})

it('conditionOf(claim) leaves a name its capital', () => {
  expect(conditionOf({ id: 'r3', condition: 'Afghanistan stays unstable' })).toBe('Afghanistan stays unstable')
  expect(conditionOf({ id: 'r4', condition: 'Qatar and The Gambia agree' })).toBe('Qatar and The Gambia agree')
})

it('conditionOf(claim) refuses a claim without a condition', () => {
  expect(() => conditionOf({ id: 'd1' })).toThrow('The claim "d1" has no condition.')
})
