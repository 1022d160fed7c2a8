import process from 'node:process'
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import GulfMap from '../../../components/map/GulfMap.vue'
import RouteMap from '../../../components/map/RouteMap.vue'
import VisitsMap from '../../../components/map/VisitsMap.vue'
import { click, clicksOf } from '../clicks'

// The real maps and places, so that every label is placed where the deck will have it; placing throws where one has no room.
vi.mock('../../../data/maps', async () => {
  const { buildMap } = await import('../../../tools/maps/plugin')
  const [region, gulf, visits] = await Promise.all((['region', 'gulf', 'visits'] as const).map(id => buildMap(id, process.cwd())))
  return { region, gulf, visits }
})
vi.mock('../../../data/atlas', async () => {
  const { readFileSync } = await import('node:fs')
  const { parse } = await import('yaml')
  const listOf = (file: string) => parse(readFileSync(`data/${file}.yaml`, 'utf8')) as { id: string }[]
  const find = (file: string) => (id: string) => listOf(file).find(one => one.id === id)
  return { actor: find('actors'), place: find('places') }
})
vi.mock('../../../data', () => import('../../../data/atlas'))

const global = { directives: { click } }
const route = (props = {}) => mount(RouteMap, { props: { distance: '2,000 km', alt: 'The route', ...props }, global })
const gulf = (props = {}) => mount(GulfMap, { props: { alt: 'The Gulf', ...props }, global })
const visits = (props = {}) => mount(VisitsMap, { props: { alt: 'The stops', ...props }, global })

describe('every map', () => {
  it('carries its alternative text on a block, and hides its drawing from screen readers', () => {
    for (const [map, alt] of [[route(), 'The route'], [gulf(), 'The Gulf'], [visits(), 'The stops']] as const) {
      expect(map.element.tagName).toBe('DIV')
      expect(map.attributes()).toMatchObject({ 'role': 'img', 'aria-label': alt })
      expect(map.get('svg').attributes('aria-hidden')).toBe('true')
    }
  })

  it('writes nothing smaller than 18 px', () => {
    for (const map of [route(), gulf(), visits()]) {
      const sizes = map.findAll('tspan').map(line => Number(line.attributes('font-size')))
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
    }
  })
})

describe('RouteMap', () => {
  it('prints the distance it is given', () => {
    expect(route().get('.distance').text()).toBe('2,000 km')
  })

  it('shows the places first and the line second', () => {
    expect(clicksOf(route({ at: 1 })).sort()).toEqual([1, 2])
    expect(route().text()).toContain('Doha')
  })

  it('has room for its labels on the cover too, and fades only there', () => {
    expect(route({ bleed: true }).find('linearGradient').exists()).toBe(true)
    expect(route().find('linearGradient').exists()).toBe(false)
  })
})

describe('GulfMap', () => {
  it('names Qatar, its neighbours and the water, and says that the gas field is schematic', () => {
    for (const name of ['Qatar', 'Saudi Arabia', 'Iran', 'Bahrain', 'United Arab Emirates', 'Gulf', 'Doha', 'Al Udeid Air Base', '(schematic)'])
      expect(gulf().text()).toContain(name)
  })

  it('has room for its labels from 700 px to the width of a slide', () => {
    for (const width of [700, 744, 900, 1128])
      expect(gulf({ width }).get('svg').attributes('viewBox')).toBe(`${(1128 - width) / 2} 0 ${width} 448`)
  })

  it('shows all without a click, or the field and the base on the clicks it is given', () => {
    expect(gulf().findAll('[data-click]').map(step => step.attributes('data-click'))).toEqual(['false', 'false'])
    expect(clicksOf(gulf({ field: 1, base: 2 }))).toEqual([1, 2])
  })
})

describe('VisitsMap', () => {
  it('gives the three earlier stops one sign and no number, for the article gives no order', () => {
    expect(visits().findAll('.visit-sign.earlier')).toHaveLength(3)
    expect(visits().text()).not.toMatch(/\d/)
  })

  it('tells the stop before and the visit apart from them by shape', () => {
    expect(visits().findAll('.visit-sign.before .half')).toHaveLength(1)
    expect(visits().findAll('.visit-sign.visit')).toHaveLength(1)
  })

  it('draws no line between stops, only the callout when asked', () => {
    expect(visits().find('polyline').exists()).toBe(false)
    expect(visits({ callout: true }).findAll('polyline')).toHaveLength(1)
  })

  it('takes three clicks', () => {
    expect(clicksOf(visits({ at: 2 }))).toEqual([2, 3, 4])
  })
})
