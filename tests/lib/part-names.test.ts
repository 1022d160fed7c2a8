import { expect, it } from 'vitest'
import { partName } from '../../lib/part-names'

it('partName(part) numbers the nine parts from one', () => {
  expect([1, 9].map(partName)).toEqual(['Part 1: Opening', 'Part 9: After the article and questions'])
})

it('partName(part) calls the appendix by its name', () => {
  expect(partName('appendix')).toBe('Appendix')
})

it.each([0, 10, '3', undefined])('partName(%j) is nothing, for there is no such part', (part) => {
  expect(partName(part)).toBe('')
})
