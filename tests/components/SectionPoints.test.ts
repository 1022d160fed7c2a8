import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import SectionPoints from '../../components/SectionPoints.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  argument: {
    causes: ['Survival', 'Money', 'Friends'].map((title, id) => ({ id, title })),
    risks: ['Needed less', 'Limited', 'Burdens'].map((title, id) => ({ id, title })),
  },
}))

const points = (of: 'causes' | 'risks') => mount(SectionPoints, { props: { points: of }, global: { directives: { click } } })

it('numbers the points of the list that it is told, in a real list', () => {
  expect(points('causes').findAll('ol > li').map(point => point.text())).toEqual(['1Survival', '2Money', '3Friends'])
  expect(points('risks').findAll('ol > li').map(point => point.text())).toEqual(['1Needed less', '2Limited', '3Burdens'])
})

it('keeps its numbers from screen readers, for a numbered list already says them', () => {
  expect(points('causes').findAll('.number').every(number => number.attributes('aria-hidden') === 'true')).toBe(true)
})

it('takes no click', () => {
  expect(clicksOf(points('causes'))).toEqual([])
})
