import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import PuzzlePair from '../../components/PuzzlePair.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data/maps', () => ({ gulf: { kmPerPixel: 1, countries: { qatar: 'M10,10L90,10L90,180Z' } } }))

vi.mock('../../data', () => {
  const entries: Record<string, object> = {
    land: { short: 'of land', figure: { value: 11500, unit: 'km²', qualifier: 'only' } },
    people: { short: 'people', figure: { value: 3000000, unit: 'people', qualifier: 'less than' } },
    wordless: { short: 'nothing counted' },
  }
  return {
    entry: (id: string) => entries[id],
    argument: { causes: ['Survival', 'Money', 'Friends'].map((title, id) => ({ id, title })) },
  }
})

const pair = (population = 'people') => mount(PuzzlePair, { props: { area: 'land', population, alt: 'Two figures' }, global: { directives: { click } } })

it('sets both figures with qualifier, unit and words', () => {
  expect(pair().findAll('.size p').map(one => one.text())).toEqual(['only', '11,500 km²', 'of land', 'less than', '3 million', 'people'])
})

it('shows the outline of the country with its scale', () => {
  expect(pair().get('.country').attributes('d')).toBe('M10,10L90,10L90,180Z')
  expect(pair().get('.shape text').text()).toBe('50 km')
})

it('numbers the causes of the argument', () => {
  expect(pair().findAll('.causes li').map(cause => cause.text())).toEqual(['1Survival', '2Money', '3Friends'])
})

it('builds numerals first, then one cause a click', () => {
  expect(clicksOf(pair())).toEqual([1, 2, 3, 4])
})

it('refuses an entry without a figure, by its id', () => {
  expect(() => pair('wordless')).toThrow('wordless has no figure')
})

it('carries its alternative text on the picture', () => {
  expect(pair().get('[role=img]').attributes('aria-label')).toBe('Two figures')
})
