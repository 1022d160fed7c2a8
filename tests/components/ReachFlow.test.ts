import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ReachFlow from '../../components/ReachFlow.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Label of ${id}` }),
}))

const props = { events: ['palace', 'leaving', 'bombing'], reason: 'near', reach: 'source', outcome: 'power', alt: 'Events become reach' }
const flow = (more = {}) => mount(ReachFlow, { props: { ...props, ...more }, global: { directives: { click } } })

it('leads every event to the channel, in the data\'s words', () => {
  expect(flow().findAll('.event').map(event => event.text())).toEqual(['Label of palace', 'Label of leaving', 'Label of bombing'])
  expect(flow().findAll('.arrow-line.article')).toHaveLength(3)
  expect(flow().get('.name').text()).toBe('Name of al-jazeera')
})

it('builds in three clicks: events, reason, reach with its outcome', () => {
  expect(clicksOf(flow())).toEqual([1, 2, 3])
  const second = flow().findAll('[data-click="2"]')
  expect(second.some(one => one.text() === 'Label of near')).toBe(true)
  expect(second.some(one => one.find('.peg').exists())).toBe(true)
  const third = flow().findAll('[data-click="3"]').map(one => one.text()).join(' ')
  expect(third).toContain('Label of source')
  expect(third).toContain('Label of power')
})

it('ends with the record\'s word on the channel, where there is one', () => {
  expect(clicksOf(flow({ record: 'funded' }))).toEqual([1, 2, 3, 4])
  expect(flow({ record: 'funded' }).get('[data-click="4"]').text()).toBe('Public record Label of funded')
})

it('carries its alternative text on the picture', () => {
  expect(flow().get('[role=img]').attributes('aria-label')).toBe('Events become reach')
})
