import type { TableSpec } from '../../../lib/tables/table'
import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import TableFrame from '../../../components/appendix/TableFrame.vue'

const go = vi.hoisted(() => vi.fn())
vi.mock('@slidev/client', () => ({ useNav: () => ({ go }) }))

const spec: TableSpec = {
  abreast: 1,
  columns: [{ head: 'Claim', width: 400 }, { head: 'Chinese', width: 200 }, { head: 'Slides', width: 200 }],
  rows: [
    { id: 'paragraph-S2p1', isHeading: true, cells: [{ text: ['S2p1: air bridge'] }] },
    { id: 'claim-evac', cells: [{ text: ['Evacuated'] }, { text: ['卡 is Qatar'] }, { text: [], slides: [{ no: 4, title: 'Nearly half' }, { no: 9, title: 'Its reach' }] }] },
  ],
}
const frame = () => mount(TableFrame, { props: { spec, page: 1, caption: 'Claims' } })

it('is a table with a caption and a head for every row and column', () => {
  expect(frame().get('caption').text()).toBe('Claims')
  expect(frame().findAll('thead th').map(head => head.attributes('scope'))).toEqual(['col', 'col', 'col'])
  expect(frame().get('#claim-evac th').attributes('scope')).toBe('row')
  expect(frame().get('#paragraph-S2p1 th').attributes('colspan')).toBe('3')
})

it('marks Chinese as Chinese', () => {
  expect(frame().get('[lang=zh]').text()).toBe('卡')
})

it('links to slides in a way that the deck follows and the PDF keeps', async () => {
  const link = frame().get('a')
  expect(link.attributes('href')).toBe('#/4')
  expect(link.attributes('aria-label')).toBe('Slide 4: Nearly half')
  await link.trigger('click')
  expect(go).toHaveBeenCalledWith(4)
})
