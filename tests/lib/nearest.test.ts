import { expect, it } from 'vitest'
import { editDistance, nearest } from '../../lib/nearest'

it('editDistance counts insertions, deletions and replacements', () => {
  expect(editDistance('', 'abc')).toBe(3)
  expect(editDistance('abc', 'abc')).toBe(0)
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('matchs', 'matches')).toBe(1)
})

it('nearest names the known word that differs least', () => {
  expect(nearest('evac-totl', ['evac-two-weeks', 'evac-total', 'aid'])).toBe('evac-total')
  expect(nearest('evacua', ['evacuated'])).toBe('evacuated')
  expect(nearest('Figure', ['figure', 'text'])).toBe('figure')
})

it('nearest stays silent when nothing is near', () => {
  expect(nearest('population', ['evac-total', 'aid'])).toBeUndefined()
  expect(nearest('anything', [])).toBeUndefined()
})
