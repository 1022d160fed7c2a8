import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import MoneyBranches from '../../components/MoneyBranches.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Label of ${id}` }),
}))

const props = { root: 'rents', calm: 'calm', attention: 'attention', incentives: 'cash', acceptance: 'accepted', alt: 'A stream that parts and joins' }
const branches = () => mount(MoneyBranches, { props, slots: { default: 'A caveat' }, global: { directives: { click } } })
const words = (step: number) => branches().findAll(`p[data-click="${step}"]`).map(one => one.text())

it('brings the source, the upper branch to its end, then the lower one', () => {
  expect(clicksOf(branches())).toEqual([1, 2, 3])
  expect([1, 2, 3].map(words)).toEqual([['Label of rents'], ['Label of calm', 'Label of attention', 'Diplomacy'], ['Label of cash', 'Label of accepted']])
})

it('draws every piece of the stream equally wide', () => {
  const widths = branches().findAll('.stream').map(piece => piece.attributes('stroke-width'))
  expect(widths).toHaveLength(4)
  expect(new Set(widths).size).toBe(1)
})

it('lays all banks under all streams, so that none runs across a junction', () => {
  const order = branches().findAll('.bank, .stream').map(piece => piece.classes()[0])
  expect(order).toEqual([...Array.from({ length: 4 }, () => 'bank'), ...Array.from({ length: 4 }, () => 'stream')])
})

it('keeps a caveat in the eye as text, outside the picture', () => {
  expect(branches().get('.eye').text()).toBe('A caveat')
  expect(branches().get('[role=img]').text()).not.toContain('A caveat')
})

it('carries its alternative text on the picture', () => {
  expect(branches().get('[role=img]').attributes('aria-label')).toBe('A stream that parts and joins')
})
