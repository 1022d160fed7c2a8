import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ProvenanceStrip from '../../components/ProvenanceStrip.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data/edition', () => ({
  article: {
    journal: 'The Journal',
    issue: '2021, no. 20',
    versions: [
      { id: 'original', date: { value: '2021-10', precision: 'month' }, what: 'The original.' },
      { id: 'abridged-copy', date: { value: '2022-02-07', precision: 'day' }, what: 'A copy.', lost: 'A sentence.' },
      { id: 'retold', date: { value: '2022-02', precision: 'month' }, what: 'Told again.', lost: 'The sense.' },
    ],
  },
  corrections: [
    { id: 'one', stands: ['garbled'], meant: 'Clear', status: 'confirmed', chinese: '卡' },
    { id: 'two', stands: ['mangled', 'mangles'], meant: 'Plain', status: 'inferred' },
  ],
}))

const strip = (corrections = ['one', 'two']) => mount(ProvenanceStrip, { props: { corrections, alt: 'Three versions' }, global: { directives: { click } } })

it('names each version with its place or date and its loss, from the data where it has no short name', () => {
  const items = strip().findAll('.strip li').map(item => item.text())
  expect(items[0]).toContain('The Journal 2021, no. 20')
  expect(items[1]).toContain('7 February 2022')
  expect(items[2]).toContain('Told again.')
  expect(items[2]).toContain('lost: The sense.')
})

it('strikes the garble out and sets the meaning beside it', () => {
  const row = strip().get('tbody tr')
  expect(row.get('del').text()).toBe('“garbled”')
  expect(row.findAll('td').map(cell => cell.text()).slice(1)).toEqual(['Clear', '卡', 'confirmed'])
})

it('says how each reading is known, and marks the Chinese as Chinese', () => {
  expect(strip().findAll('tbody td:last-child').map(cell => cell.text())).toEqual(['confirmed', 'inferred'])
  expect(strip().get('.chinese').attributes('lang')).toBe('zh')
})

it('builds strip first, then one correction a click', () => {
  expect(clicksOf(strip())).toEqual([1, 2, 3])
})

it('tells more of each version where there is nothing to correct', () => {
  expect(strip([]).find('table').exists()).toBe(false)
  expect(strip([]).findAll('.told li').map(one => one.text())).toEqual(['The original.', 'A copy. Lost: A sentence.', 'Told again. Lost: The sense.'])
  expect(strip().find('.told').exists()).toBe(false)
  expect(clicksOf(strip([]))).toEqual([1])
})

it('refuses a correction that is not in the data, by its id', () => {
  expect(() => strip(['one', 'three'])).toThrow('There is no correction "three" in data/corrections.yaml.')
})

it('carries its alternative text on the strip and leaves the table to be read as a table', () => {
  expect(strip().get('[role=img]').attributes('aria-label')).toBe('Three versions')
  expect(strip().get('[role=img]').find('table').exists()).toBe(false)
})
