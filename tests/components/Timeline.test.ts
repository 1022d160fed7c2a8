import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import Timeline from '../../components/Timeline.vue'
import { click, clicksOf } from './clicks'

const dates: Record<string, { voice: string, value?: string }> = {
  'claim-1995': { voice: 'article', value: '1995' },
  'claim-2013': { voice: 'article', value: '2013' },
  'fact-2013': { voice: 'record', value: '2013-06-18' },
  'fact-end': { voice: 'record', value: '2021-08-15' },
}

vi.mock('../../data', () => ({
  entry: (id: string) => ({ id, short: `Label of ${id}`, voice: dates[id]?.voice, date: dates[id]?.value && { value: dates[id].value, precision: dates[id].value.length === 4 ? 'year' : 'day' } }),
  events: [
    { id: 'early', datum: 'claim-1995', label: 'Before the break' },
    { id: 'office', datum: 'claim-2013', label: 'An office opens' },
    { id: 'office-record', datum: 'fact-2013', beside: 'office', label: 'To the day' },
    { id: 'end', datum: 'fact-end', label: 'The end' },
  ],
}))

const timeline = (props: Record<string, unknown> = {}) => mount(Timeline, { props: { alt: 'Events in time', ...props }, global: { directives: { click } } })
const story = { highlight: 'end', began: 'start', came: 'windfall', closeup: 'office', up: 'up', down: 'down' }

it('brings one event a click, the close-up after its event, and the end last', () => {
  const full = timeline(story)
  expect(clicksOf(full)).toEqual([1, 2, 3, 4])
  expect(full.findAll('[data-click="4"]').map(one => one.text()).join(' ')).toContain('Label of windfall')
})

it('shows a record date with the event that it stands beside, in the record\'s lane', () => {
  const record = timeline().findAll('.flag').find(flag => flag.text().includes('To the day'))!
  expect(record.classes()).toContain('below')
  expect(record.attributes('data-click')).toBe('2')
  expect(record.text()).toContain('18 June 2013')
})

it('shows what a page asks for and the dates beside it, nothing else', () => {
  expect(timeline({ only: 'office' }).findAll('.flag').map(flag => flag.text())).toHaveLength(2)
})

it('leaves a year to the ruler and does not say it twice', () => {
  expect(timeline().findAll('.above .when')).toHaveLength(0)
})

it('puts only the end of the story in Qatar\'s colour', () => {
  expect(timeline(story).findAll('g.accent')).toHaveLength(1)
})

it('says which datum lacks a date', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  dates['fact-end'] = { voice: 'record' }
  expect(() => timeline()).toThrow('fact-end has no date, so Timeline cannot place it.')
  dates['fact-end'] = { voice: 'record', value: '2021-08-15' }
})

it('carries its alternative text on the picture', () => {
  expect(timeline().get('[role=img]').attributes('aria-label')).toBe('Events in time')
})
