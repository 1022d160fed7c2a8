import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import DividendCards from '../../components/DividendCards.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Label of ${id}`, date: { value: '2021-01-05', precision: 'day' } }),
  argument: { dividends: ['a', 'b', 'c', 'd'].map(id => ({ id, title: `Dividend ${id}`, claim: id })) },
}))

const cards = (objection = 'fact-1 fact-2') => mount(DividendCards, { props: { objection, alt: 'Four small pictures' }, global: { directives: { click } } })

it('brings one dividend a click, then the record\'s objection to the third', () => {
  expect(clicksOf(cards())).toEqual([1, 2, 3, 4, 5])
  const objection = cards().get('[data-click="5"]')
  expect(cards().findAll('li')[2]!.find('[data-click="5"]').exists()).toBe(true)
  expect(objection.text()).toContain('Public record')
  expect(objection.text()).toContain('5 January 2021 Label of fact-1')
})

it('ends with the fourth dividend where there is no objection', () => {
  expect(clicksOf(cards(''))).toEqual([1, 2, 3, 4])
})

it('numbers the dividends from the outset, in the order of the article', () => {
  expect(cards().findAll('.title').map(title => title.text())).toEqual(['1Dividend a', '2Dividend b', '3Dividend c', '4Dividend d'])
  expect(cards().findAll('.title > b').some(number => number.attributes('data-click') !== undefined)).toBe(false)
})

it('shows the quartet around Qatar: two with pegs, two by name', () => {
  const approval = cards().findAll('.dividend-sign')[2]!
  expect(approval.findAll('.peg')).toHaveLength(3)
  expect(approval.findAll('.arrow-line')).toHaveLength(4)
  expect(approval.text()).toContain('Name of bahrain')
  expect(approval.text()).toContain('Name of egypt')
})

it('carries its alternative text on the picture', () => {
  expect(cards().get('[role=img]').attributes('aria-label')).toBe('Four small pictures')
})
