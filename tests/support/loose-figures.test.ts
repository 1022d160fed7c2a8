import type { Entry } from '../../lib/entries'
import { describe, expect, it } from 'vitest'
import { FURNITURE } from './furniture'
import { looseFigures, renderingsOf } from './loose-figures'

const evacuated: Entry = {
  kindOfEntry: 'claim',
  voice: 'article',
  id: 'evacuated',
  at: 'S2p1',
  kind: 'number',
  text: 'More than 123,000 people left in September 2021.',
  actors: [],
  figure: { value: 123000, unit: 'people', qualifier: 'more than' },
  date: { value: '2021-09-06', precision: 'day' },
  anchor: 'more than 123,000 people',
  record: { verdict: 'unchecked' },
}
const own = renderingsOf(evacuated)

describe('looseFigures(text, renderings)', () => {
  it('accepts a figure with its qualifier, and a date in each of its forms', () => {
    expect(looseFigures('More than 123,000 left on 6 September 2021; 6 September; September 2021; 2021.', own)).toEqual([])
  })

  it('refuses the figure without its qualifier', () => {
    expect(looseFigures('They were 123,000 people.', own)).toEqual(['They were 123,000 people.'])
  })

  it.each([
    ['another figure', 'About 58,000 passed.', '58,000'],
    ['a longer number that begins alike', 'more than 123,000,000 people', '123,000,000'],
    ['another year', 'It began in 2017.', '2017'],
    ['a month', 'It began in June.', 'June'],
    ['an amount in words', 'Nearly half of them, eighteen days, a dozen.', 'half'],
    ['a small number in words', 'There were seven reasons.', 'seven'],
  ])('refuses %s', (_, text, found) => {
    expect(looseFigures(text, own)[0]).toContain(found)
  })

  it('passes over furniture, and only over that', () => {
    const patterns = FURNITURE.map(({ pattern }) => pattern)
    expect(looseFigures('Part 3 of 9, S2p1', [], patterns)).toEqual([])
    expect(looseFigures('Part 3 of 9, 14 planes', [], patterns)).toHaveLength(1)
  })

  it('knows a reason for every piece of furniture', () => {
    for (const { reason } of FURNITURE)
      expect(reason.length).toBeGreaterThan(10)
  })
})
