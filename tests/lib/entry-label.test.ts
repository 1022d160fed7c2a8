import { expect, it } from 'vitest'
import { entryLabel } from '../../lib/entry-label'

it('a label is the figure with its qualifier and then the short words', () => {
  expect(entryLabel({ figure: { value: 70, unit: 'tonnes', qualifier: 'about' }, short: 'of aid', text: 'A sentence.' })).toBe('about 70 tonnes of aid')
})

it('a label without a figure is the short words, or the sentence where there are none', () => {
  expect(entryLabel({ short: 'Aid', text: 'A sentence.' })).toBe('Aid')
  expect(entryLabel({ text: 'A sentence.' })).toBe('A sentence.')
})
