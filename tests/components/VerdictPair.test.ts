import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import VerdictPair from '../../components/VerdictPair.vue'
import { click, clicksOf } from './clicks'

vi.mock('../../data', () => ({
  actor: (id: string) => ({ name: id, code: 'XX' }),
  entry: (id: string) => ({ id, short: `Short of ${id}` }),
  argument: { dividends: ['d1', 'd2', 'd3', 'd4'].map(id => ({ id, title: `Title of ${id}` })) },
}))

function pair() {
  return mount(VerdictPair, {
    props: { fades: 'fades', results: 'results', method: 'method', forecast: 'forecast', role: 'role', region: 'region', alt: 'Blocks that fade on ground that stays' },
    global: { directives: { click } },
  })
}

it('carries its whole content as alternative text, and hides the drawing', () => {
  const root = pair().get('[role=img]')
  expect(root.attributes('aria-label')).toBe('Blocks that fade on ground that stays')
  expect(root.findAll(':scope > *').every(child => child.attributes('aria-hidden') === 'true')).toBe(true)
})

it('draws one fading block for each dividend, all of one size', () => {
  const dividends = pair().findAll('.dividend')
  expect(dividends.map(dividend => dividend.text())).toEqual(['Title of d1', 'Title of d2', 'Title of d3', 'Title of d4'])
  expect(new Set(pair().findAll('.bar').map(bar => bar.attributes('width'))).size).toBe(1)
})

it('builds in two clicks: what is achieved, then what goes on', () => {
  expect(clicksOf(pair())).toEqual([1, 2])
  expect(pair().get('.layer[data-click="2"]').text()).toBe('Short of forecastShort of roleShort of region')
})
