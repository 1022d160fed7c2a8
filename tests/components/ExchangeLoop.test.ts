import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ExchangeLoop from '../../components/ExchangeLoop.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Label of ${id}` }),
}))

const props = { dilemma: 'alone', give: 'Results', relief: 'worries', get: 'Protection', need: 'outsiders', logic: 'logic', alt: 'A loop of two arrows' }
const loop = (more = {}) => mount(ExchangeLoop, { props: { ...props, ...more }, slots: { default: 'of it all' }, global: { directives: { click } } })
const shownAt = (step: number) => loop().findAll(`[data-click="${step}"]`).map(one => one.text()).join(' ')

it('tells the dilemma, what is given, what is got and the logic in four clicks', () => {
  expect(clicksOf(loop())).toEqual([1, 2, 3, 4])
  expect([1, 2, 3, 4].map(shownAt)).toEqual(['Label of alone', ' ResultsLabel of worries', ' ProtectionLabel of outsiders', 'Label of logicof it all'])
})

it('draws what goes out and what comes back with one outline, the second turned round', () => {
  const [out, back] = [loop().get('.bridge.out'), loop().get('.bridge.back')]
  expect(back.attributes('d')).toBe(out.attributes('d'))
  expect(back.attributes('transform')).toMatch(/^rotate\(180 /)
})

it('lets both actors stand from the outset, named from the data', () => {
  expect(loop().findAll('.side > b').map(one => one.text())).toEqual(['Name of qatar', 'Name of us'])
})

it('begins at the click that it is given', () => {
  expect(clicksOf(loop({ at: 3 }))).toEqual([3, 4, 5, 6])
})

it('carries its alternative text on the picture', () => {
  expect(loop().get('[role=img]').attributes('aria-label')).toBe('A loop of two arrows')
})
