import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import DohaHub from '../../components/DohaHub.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: 'XX' }),
  place: (id: string) => ({ name: `Place ${id}` }),
  entry: (id: string) => ({ id, short: `Label of ${id}`, actors: id === 'stay' ? ['china', 'iran'] : [] }),
}))

const props = { closed: 'close', moved: 'move', office: 'window', road: 'only', stayed: 'stay', alt: 'Two roads to Kabul' }
const hub = () => mount(DohaHub, { props, global: { directives: { click } } })

it('builds in four clicks, the two cities standing from the start', () => {
  expect(clicksOf(hub())).toEqual([1, 2, 3, 4])
  expect(hub().findAll('.city').map(city => city.attributes('data-click'))).toEqual([undefined, undefined])
})

it('shows who stayed in Kabul in the record\'s cues, names and label from the data', () => {
  const last = hub().findAll('[data-click="4"]')
  expect(last.map(one => one.text()).join(' ')).toContain('Name of china, Name of iran')
  expect(last.map(one => one.text()).join(' ')).toContain('Public record')
  expect(last.some(one => one.text() === 'Label of stay')).toBe(true)
  expect(last.some(one => one.find('.arrow-line.record').exists())).toBe(true)
})

it('gives the claims\' own labels', () => {
  for (const label of ['Label of close', 'Label of move', 'Label of window', 'Label of only', 'Label of stay'])
    expect(hub().text()).toContain(label)
})

it('carries its alternative text on the picture', () => {
  expect(hub().get('[role=img]').attributes('aria-label')).toBe('Two roads to Kabul')
})
