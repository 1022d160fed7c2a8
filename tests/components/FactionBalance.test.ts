import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import FactionBalance from '../../components/FactionBalance.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `the ${id}`, code: 'XX' }),
  entry: (id: string) => ({ id, kindOfEntry: 'claim', actors: [id.split('-')[0]], text: `Text of ${id}`, short: `Short of ${id}` }),
}))

function balance(caveat = '') {
  return mount(FactionBalance, {
    props: { up: 'localists-stronger', down: 'returnees-marginal', qatar: 'qatar-only-returnees', alt: 'One camp up, one down' },
    slots: { default: caveat },
    global: { directives: { click } },
  })
}

it('carries the drawing as alternative text, and leaves the caveat outside to be read as words', () => {
  const root = balance('The record says otherwise')
  expect(root.get('[role=img]').attributes('aria-label')).toBe('One camp up, one down')
  expect(root.get('[role=img]').text()).not.toContain('The record says otherwise')
  expect(root.text()).toContain('The record says otherwise')
})

it('heads each half with the camp that its claim is about', () => {
  expect(balance().findAll('.name').map(name => name.text())).toEqual(['Localists', 'Returnees'])
})

it('draws one line of Qatar', () => {
  expect(balance().findAll('.reach .shaft')).toHaveLength(1)
})

it('builds in three clicks', () => {
  expect(clicksOf(balance())).toEqual([1, 2, 3])
})
