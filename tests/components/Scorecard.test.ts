import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import Scorecard from '../../components/Scorecard.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => {
  const piece = (id: string, basis = 'checked') => ({ id, short: `Short of ${id}`, text: id, basis, sure: 'high', date: { value: '2025-10-19', precision: 'day' } })
  return {
    afterword: {
      lastChecked: '2025-10',
      rows: [
        { id: 'forecast', title: 'Forecast', result: 'held', for: [piece('a', 'general-knowledge'), piece('b')], against: [] },
        { id: 'burdens', title: 'Burdens', result: 'conditions failed', for: [piece('c')], against: [piece('d'), piece('e'), piece('f')] },
      ],
    },
  }
})

const card = () => mount(Scorecard, { props: { rows: ['forecast', 'burdens'], alt: 'Evidence for and against' }, global: { directives: { click } } })

it('draws one page for each piece of evidence, hollow where it was not checked', () => {
  const cells = card().findAll('tbody td:not(.result)')
  expect(cells.map(cell => cell.findAll('svg').length)).toEqual([2, 0, 1, 3])
  expect(card().findAll('svg.general-knowledge')).toHaveLength(1)
})

it('says every piece of evidence to those who cannot see the pages', () => {
  expect(card().get('[role=img]').attributes('aria-label')).toBe('Short of b; Short of a (not checked)')
})

it('prints the strongest piece with its month', () => {
  expect(card().get('tbody td.for p').text()).toBe('Short of b, October 2025')
})

it('shows the date of the last check', () => {
  expect(card().get('.key').text()).toContain('Last checked: October 2025.')
})

it('builds row by row, the claims standing from the start', () => {
  expect(clicksOf(card())).toEqual([1, 2])
  expect(card().findAll('tbody th').every(head => head.attributes('data-click') === undefined)).toBe(true)
})
