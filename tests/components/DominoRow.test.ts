import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import DominoRow from '../../components/DominoRow.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: id, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Short of ${id}`, condition: 'The Taliban do not change' }),
}))

function row() {
  return mount(DominoRow, {
    props: { conditions: ['c1', 'c2', 'c3'], falls: ['f1', 'f2', 'f3'], burdens: ['b1', 'b2', 'b3'], alt: 'If three conditions are not met, one thing falls after the other' },
    global: { directives: { click } },
  })
}

it('carries its whole content as alternative text, and hides the drawing', () => {
  const root = row().get('[role=img]')
  expect(root.attributes('aria-label')).toBe('If three conditions are not met, one thing falls after the other')
  expect(root.findAll(':scope > *').every(child => child.attributes('aria-hidden') === 'true')).toBe(true)
})

it('shows every condition, every consequence and every burden once', () => {
  const words = row().text()
  for (const id of ['c1', 'c2', 'c3', 'f1', 'f2', 'f3', 'b1', 'b2', 'b3'])
    expect(words.split(`Short of ${id}`)).toHaveLength(2)
})

it('says its "if"', () => {
  expect(row().get('.conditions').text()).toContain('If the Taliban do not change')
})

it('builds in three clicks', () => {
  expect(clicksOf(row())).toEqual([1, 2, 3])
})
