import { expect, it } from 'vitest'
import { datumOf } from '../../lib/datum-of'

it('datumOf(value) takes the precision from the length of the date', () => {
  expect(datumOf('2025').precision).toBe('year')
  expect(datumOf('2025-10').precision).toBe('month')
  expect(datumOf('2025-10-19').precision).toBe('day')
})
