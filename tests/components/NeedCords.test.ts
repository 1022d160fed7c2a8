import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import NeedCords from '../../components/NeedCords.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: id, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Short of ${id}`, condition: 'The situation settles' }),
}))

function cords() {
  return mount(NeedCords, {
    props: { needs: ['one', 'two', 'three'], condition: 'settles', alt: 'Three cords, and the same cords thin' },
    global: { directives: { click } },
  })
}

it('carries its whole content as alternative text, and hides the drawing', () => {
  const root = cords().get('[role=img]')
  expect(root.attributes('aria-label')).toBe('Three cords, and the same cords thin')
  expect(root.findAll(':scope > *').every(child => child.attributes('aria-hidden') === 'true')).toBe(true)
})

it('draws each need twice, once thick and once thin', () => {
  const widths = cords().findAll('.cord').map(cord => Number(cord.attributes('stroke-width')))
  expect(widths).toEqual([24, 24, 24, 3, 3, 3])
})

it('says the condition with its "if"', () => {
  expect(cords().get('.condition').text()).toBe('If the situation settles')
})

it('builds in three clicks', () => {
  expect(clicksOf(cords())).toEqual([1, 2, 3])
})
