import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import RiskMatrix from '../../components/RiskMatrix.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => {
  const point = (id: string) => ({ id, title: `Title of ${id}`, claim: `claim-${id}` })
  return {
    actor: () => ({ name: 'Afghanistan' }),
    entry: () => ({ kindOfEntry: 'inference', from: ['claim-d3'] }),
    argument: {
      risks: ['r1', 'r2', 'r3'].map(point),
      dividends: ['d1', 'd2', 'd3', 'd4'].map(point),
      threatens: [{ from: 'r2', to: 'd2', basis: 'stated' }, { from: 'r1', to: 'd2', basis: 'inferred' }, { from: 'r3', to: 'd4', basis: 'inferred' }],
    },
  }
})

const matrix = () => mount(RiskMatrix, { props: { alt: 'A fork', remark: 'd3-without-risk' }, global: { directives: { click } } })

it('says in every cell whether the link is stated, inferred or none', () => {
  const words = matrix().findAll('tbody td').map(cell => cell.text())
  expect(words).toEqual(['none', 'inferred', 'none', 'none', 'none', 'stated', 'none', 'none', 'none', 'none', 'none', 'inferred'])
})

it('heads every row and every column', () => {
  const table = matrix()
  expect(table.findAll('thead th[scope=col]')).toHaveLength(4)
  expect(table.findAll('tbody th[scope=row]')).toHaveLength(3)
})

it('sets the column apart that the remark is about, and no other', () => {
  expect(matrix().findAll('thead th').map(head => head.classes('apart'))).toEqual([false, false, true, false])
})

it('builds in three clicks: fork, stated, inferred', () => {
  expect(clicksOf(matrix())).toEqual([1, 2, 3])
})
