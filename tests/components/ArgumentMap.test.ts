import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import ArgumentMap from '../../components/ArgumentMap.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => {
  const points = (name: string, count: number) => Array.from({ length: count }, (_, index) => ({ id: `${name}-${index}`, title: `${name} ${index + 1}`, claim: 'any' }))
  return {
    argument: {
      thesis: { id: 'thesis', title: 'The thesis' },
      context: points('deed', 5),
      causes: points('cause', 3),
      dividends: points('dividend', 4),
      risks: points('risk', 3),
      verdict: { id: 'verdict', title: 'The verdict' },
    },
  }
})

const map = () => mount(ArgumentMap, { props: { alt: 'The argument' }, global: { directives: { click } } })

it('counts the lists of the data in its numerals', () => {
  expect(map().findAll('.numeral').map(numeral => numeral.text())).toEqual(['5', '3', '4', '3'])
})

it('names every point of the argument, from thesis to verdict in reading order', () => {
  const points = map().findAll('.point').map(point => point.text())
  expect(points).toHaveLength(17)
  expect(points[0]).toBe('The thesis')
  expect(points.at(-1)).toBe('The verdict')
})

it('builds in five clicks, the thesis standing from the start', () => {
  expect(clicksOf(map())).toEqual([1, 2, 3, 4, 5])
  expect(map().get('.list').attributes('data-click')).toBeUndefined()
})

it('carries its alternative text on the picture', () => {
  expect(map().get('[role=img]').attributes('aria-label')).toBe('The argument')
})
