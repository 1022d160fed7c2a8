import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import FourBeats from '../../components/FourBeats.vue'
import { click, clicksOf } from './clicks'

const actors: Record<string, string[]> = { sanctions: ['saudi', 'uae', 'qatar'], elections: ['egypt'] }

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: `Name of ${id}`, code: id.slice(0, 2).toUpperCase() }),
  entry: (id: string) => ({ id, short: `Label of ${id}`, kindOfEntry: 'claim', actors: actors[id] ?? [], record: {} }),
}))

const props = { beats: ['quiet support', 'elections', 'pillar tool turkey', 'loss sanctions'], record: 'boycott', alt: 'Three steps up and a fall' }
const beats = (more = {}) => mount(FourBeats, { props: { ...props, ...more }, global: { directives: { click } } })

it('brings one beat a click, with its piece of the way', () => {
  expect(clicksOf(beats())).toEqual([1, 2, 3, 4])
  expect(beats().findAll('.way').map(way => way.attributes('data-click'))).toEqual(['1', '2', '3', '4'])
})

it('sets the first claim of a beat as its title and the others below', () => {
  const third = beats().findAll('.beat')[2]!
  expect(third.get('.title').text()).toBe('Label of pillar')
  expect(third.findAll('.rest p').map(line => line.text())).toEqual(['Label of tool', 'Label of turkey'])
})

it('marks only the last beat as the setback', () => {
  expect(beats().findAll('.beat').map(beat => beat.classes('setback'))).toEqual([false, false, false, true])
})

it('shows the pegs of a claim\'s actors, save Qatar\'s and those that have none', () => {
  const rows = beats().findAll('.beat .rest')
  expect(rows[3]!.findAll('.peg').map(peg => peg.text())).toEqual(['SA', 'UA'])
  expect(beats().findAll('.peg')).toHaveLength(2)
})

it('brings the record with the last beat, outside the picture\'s alternative text', () => {
  const note = beats().get('.record-note')
  expect(note.attributes('data-click')).toBe('4')
  expect(beats().get('[role=img]').find('.record-note').exists()).toBe(false)
  expect(beats({ record: undefined }).find('.record-note').exists()).toBe(false)
})

it('carries its alternative text on the picture', () => {
  expect(beats().get('[role=img]').attributes('aria-label')).toBe('Three steps up and a fall')
})
