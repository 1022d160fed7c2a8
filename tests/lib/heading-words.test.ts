import { expect, it } from 'vitest'
import { headingOf } from '../../lib/heading-words'

it('headingOf(name) drops the article and gives a capital', () => {
  expect(headingOf('the localists')).toBe('Localists')
  expect(headingOf('Qatar')).toBe('Qatar')
})

it('headingOf(name) leaves a name that only begins with the same letters', () => {
  expect(headingOf('theorists')).toBe('Theorists')
  expect(headingOf('friends of the state')).toBe('Friends of the state')
})
