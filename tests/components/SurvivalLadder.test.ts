import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import SurvivalLadder from '../../components/SurvivalLadder.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: () => ({ name: 'Qatar', code: 'QA' }),
  entry: (id: string) => ({ id, short: `Label of ${id}` }),
}))

const ladder = () => mount(SurvivalLadder, { props: { rungs: ['weak', 'hedge', 'mediate', 'needed'], alt: 'Four steps' }, global: { directives: { click } } })

it('puts each claim\'s label on a step, the first lowest', () => {
  const rungs = ladder().findAll('.rung')
  expect(rungs.map(rung => rung.text())).toEqual(['Label of weak', 'Label of hedge', 'Label of mediate', 'Label of needed'])
  const heights = rungs.map(rung => Number.parseFloat((rung.element as HTMLElement).style.bottom))
  expect(heights).toEqual([...heights].sort((one, other) => one - other))
})

it('shows step and label together, one click a step', () => {
  expect(clicksOf(ladder())).toEqual([1, 2, 3, 4])
  expect(ladder().findAll('[data-click="3"]')).toHaveLength(2)
})

it('carries its alternative text on the picture', () => {
  expect(ladder().get('[role=img]').attributes('aria-label')).toBe('Four steps')
})
