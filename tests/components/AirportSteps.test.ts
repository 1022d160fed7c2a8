import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import AirportSteps from '../../components/AirportSteps.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => {
  const day = (value: string) => ({ value, precision: 'day' })
  const entries: Record<string, object> = {
    asked: { short: 'They ask', actors: ['taliban', 'qatar-airways'] },
    flown: { short: 'A plane leaves', actors: ['qatar-airways'] },
    aid: { short: 'of aid', figure: { value: 70, unit: 'tonnes', qualifier: 'about' }, actors: ['qatar'] },
    charter: { short: 'Charter', date: day('2021-09-09') },
    landing: { short: 'Landing', date: day('2021-09-13') },
  }
  return { actor: () => ({ code: 'XX' }), entry: (id: string) => entries[id] }
})

const props = { steps: ['asked', 'flown', 'aid'], facts: ['', 'charter landing', ''], alt: 'Three steps' }
const steps = (more = {}) => mount(AirportSteps, { props: { ...props, ...more }, global: { directives: { click } } })

it('tells the steps in order, figures with their qualifiers', () => {
  expect(steps().findAll('ol li').map(item => item.text())).toEqual(['They ask', 'A plane leaves', 'about 70 tonnes of aid'])
})

it('shows a step and its record facts with the same click', () => {
  expect(clicksOf(steps())).toEqual([1, 2, 3])
  expect(steps().findAll('.facts')).toHaveLength(1)
  expect(steps().get('.facts').attributes('data-click')).toBe('2')
  expect(steps().get('.facts').text()).toBe('9 SeptemberCharter13 SeptemberLanding')
})

it('says the year of its record facts once', () => {
  expect(steps().get('.record-lane .head').text()).toBe('Public record2021')
})

it('draws the claim\'s own pegs unless told who acts, and a dot where nobody has one', () => {
  expect(steps().findAll('.peg')).toHaveLength(2)
  expect(steps().findAll('.nobody')).toHaveLength(1)
  expect(steps({ actors: [['taliban'], ['qatar', 'turkey'], ['qatar']] }).findAll('.peg')).toHaveLength(4)
})

it('carries its alternative text on the picture', () => {
  expect(steps().get('[role=img]').attributes('aria-label')).toBe('Three steps')
})
