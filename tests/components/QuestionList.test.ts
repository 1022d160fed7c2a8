import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import QuestionList from '../../components/QuestionList.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  questions: ['one', 'two', 'three', 'four', 'five'].map(id => ({ id, title: `Title of ${id}`, text: `Text of ${id}` })),
}))

const list = () => mount(QuestionList, { global: { directives: { click } } })

it('is an ordered list with each question under its title', () => {
  const items = list().findAll('ol > li')
  expect(items).toHaveLength(5)
  expect(items[2]!.get('h2').text()).toBe('Title of three')
  expect(items[2]!.get('p').text()).toBe('Text of three')
})

it('asks one question a click', () => {
  expect(clicksOf(list())).toEqual([1, 2, 3, 4, 5])
})
