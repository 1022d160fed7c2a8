import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ShieldLayers from '../../components/ShieldLayers.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: 'XX' }),
  entry: (id: string) => ({
    id,
    short: `Label of ${id}`,
    kindOfEntry: id.startsWith('fact') ? 'fact' : 'claim',
    record: { verdict: id === 'books' ? 'unconfirmed' : 'matches' },
    date: id === 'turkish' ? { value: '2017', precision: 'year' } : undefined,
  }),
}))

const props = { arms: 'arms weak', base: 'base', baseRecord: 'fact-base', crack: 'ebb', repair: 'books', turkey: 'turkish', turkeyRecord: 'fact-turkish', alt: 'Layers around Qatar' }
const shield = (more = {}) => mount(ShieldLayers, { props: { ...props, ...more }, global: { directives: { click } } })
const row = (index: number) => shield().findAll('li')[index]!

it('builds from the inside to the outside in five clicks', () => {
  expect(clicksOf(shield())).toEqual([1, 2, 3, 4, 5])
  expect(shield().findAll('li').map(one => one.attributes('data-click'))).toEqual(['1', '2', '3', '4', '5'])
})

it('leads a line from every row to its layer', () => {
  expect(shield().findAll('.leader')).toHaveLength(5)
  expect(shield().findAll('.dot')).toHaveLength(5)
})

it('sets the first claim of a row as its title, and dates a dated one', () => {
  expect(row(0).get('.said b').text()).toBe('Label of arms')
  expect(row(0).text()).toContain('Label of weak')
  expect(row(4).get('.said b').text()).toBe('Label of turkish, 2017')
})

it('puts the record beside the row that it corrects, and nothing where it has nothing to add', () => {
  expect(row(1).get('.record-note').text()).toContain('Label of fact-base')
  expect(row(0).find('.record-note').exists()).toBe(false)
})

it('says so when a claim of a row is not confirmed', () => {
  expect(row(3).get('.record-note').text()).toBe('unconfirmed')
})

it('names the record\'s voice with its first fact, or with the first doubt', () => {
  expect(shield().findAll('[data-click="2"]').map(one => one.text())).toContain('Public record')
  expect(shield({ baseRecord: '' }).findAll('[data-click="4"]').map(one => one.text())).toContain('Public record')
})

it('carries its alternative text on the picture', () => {
  expect(shield().get('[role=img]').attributes('aria-label')).toBe('Layers around Qatar')
})
