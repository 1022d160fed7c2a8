import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import AirliftWaffle from '../../components/AirliftWaffle.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => {
  const entries: Record<string, object> = {
    total: { short: 'people evacuated', figure: { value: 123000, unit: 'people', qualifier: 'more than' } },
    part: { short: 'passed through', figure: { value: 58000, unit: 'people', qualifier: 'about' } },
    rest: { short: 'by other routes', figure: { value: 65000, unit: 'people', qualifier: 'about' } },
    share: { short: 'of the evacuees', figure: { value: 47, unit: 'percent', qualifier: 'about' } },
    wordless: { short: 'nothing counted' },
  }
  return { actor: () => ({ name: 'Qatar' }), entry: (id: string) => entries[id] }
})

const props = { total: 'total', part: 'part', rest: 'rest', share: 'share', alt: 'The airlift in squares' }
const waffle = (more = {}) => mount(AirliftWaffle, { props: { ...props, ...more }, slots: { default: '<p>Beneath</p>' }, global: { directives: { click } } })

it('draws as many squares as the data have thousands, and fills Qatar\'s', () => {
  expect(waffle().findAll('rect.empty')).toHaveLength(123)
  expect(waffle().findAll('rect.mark.qatar')).toHaveLength(58)
})

it('says every figure with its qualifier, and what one square stands for', () => {
  const words = waffle().text()
  for (const figure of ['more than 123,000', 'about 58,000', 'about 65,000', 'about 47%', 'One square: 1,000 people'])
    expect(words).toContain(figure)
})

it('shows the whole first and the part second', () => {
  expect(clicksOf(waffle())).toEqual([1, 2])
})

it('carries its alternative text on a picture, and keeps the slot out of it', () => {
  const picture = waffle().get('[role=img]')
  expect(picture.attributes('aria-label')).toBe('The airlift in squares')
  expect(picture.text()).not.toContain('Beneath')
  expect(waffle().text()).toContain('Beneath')
})

it('refuses an entry without a figure, by its id', () => {
  expect(() => waffle({ part: 'wordless' })).toThrow('wordless has no figure')
})
