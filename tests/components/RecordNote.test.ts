import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import RecordNote from '../../components/RecordNote.vue'

vi.mock('../../data', () => ({
  entry: (id: string) => ({ id, short: `Label of ${id}`, date: id === 'dated' ? { value: '2021-01-05', precision: 'day' } : undefined }),
}))

const note = (props: { of: string, labelled?: boolean, unconfirmed?: boolean }) => mount(RecordNote, { props }).findAll('p').map(line => line.text().replace(/\s+/g, ' '))

it('names the voice, then each fact with its date as far as it has one', () => {
  expect(note({ of: 'dated undated' })).toEqual(['Public record', '5 January 2021 Label of dated', 'Label of undated'])
})

it('leaves the voice out where it stands elsewhere', () => {
  expect(note({ of: 'undated', labelled: false })).toEqual(['Label of undated'])
})

it('says first what the record does not confirm', () => {
  expect(note({ of: 'undated', labelled: false, unconfirmed: true })).toEqual(['unconfirmed', 'Label of undated'])
  expect(note({ of: '', unconfirmed: true })).toEqual(['Public record', 'unconfirmed'])
})
