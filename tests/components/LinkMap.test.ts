import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import LinkMap from '../../components/LinkMap.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  argument: {
    causes: [{ id: 'a', title: 'Cause A' }, { id: 'b', title: 'Cause B' }, { id: 'c', title: 'Cause C' }],
    dividends: [{ id: 'x', title: 'Gain X' }, { id: 'y', title: 'Gain Y' }],
    feeds: [
      { from: 'a', to: 'y', basis: 'stated', at: 'S3p3' },
      { from: 'b', to: 'x', basis: 'inferred' },
      { from: 'c', to: 'y', basis: 'inferred' },
    ],
  },
}))

const map = () => mount(LinkMap, { props: { alt: 'Causes and gains' }, global: { directives: { click } } })

it('lets the lists stand, then brings what is stated, then what is inferred', () => {
  expect(clicksOf(map())).toEqual([1, 2])
  expect(map().findAll('[data-click="1"] .arrow-line').map(one => one.classes())).toEqual([expect.arrayContaining(['article'])])
  expect(map().findAll('[data-click="2"] .arrow-line.inference')).toHaveLength(2)
})

it('labels one line of each kind, the stated one with its paragraph', () => {
  expect(map().findAll('text').map(one => one.text()).toSorted()).toEqual(['our inference', 'stated in the article, S3p3'])
})

it('numbers the rows as the article does, whatever their order', () => {
  const rows = map().findAll('.left p').map(row => row.text())
  expect(rows.toSorted()).toEqual(['1Cause A', '2Cause B', '3Cause C'])
  expect(rows).not.toEqual(['1Cause A', '2Cause B', '3Cause C'])
})

it('carries its alternative text on the picture', () => {
  expect(map().get('[role=img]').attributes('aria-label')).toBe('Causes and gains')
})
