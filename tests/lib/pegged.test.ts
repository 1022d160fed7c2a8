import { expect, it } from 'vitest'
import { isPeg } from '../../lib/pegged'

it('isPeg(actor) knows the actors that have a peg from those that are words only', () => {
  expect(isPeg('qatar')).toBe(true)
  expect(isPeg('egypt')).toBe(false)
})
