import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings, orderRows } from '../../lib/order-rows'

const link = (from: string, to: string) => ({ from, to })

describe('crossings(links, order)', () => {
  it('counts each pair of links that cross once', () => {
    const links = [link('a', '2'), link('b', '1'), link('c', '1')]
    expect(crossings(links, { from: ['a', 'b', 'c'], to: ['1', '2'] })).toBe(2)
    expect(crossings(links.slice(0, 2), { from: ['a', 'b', 'c'], to: ['1', '2'] })).toBe(1)
  })

  it('does not count links that meet at a row', () => {
    expect(crossings([link('a', '1'), link('b', '1')], { from: ['b', 'a'], to: ['1'] })).toBe(0)
  })
})

describe('orderRows(from, to, links)', () => {
  it('keeps the order given where nothing crosses', () => {
    expect(orderRows(['a', 'b'], ['1', '2'], [link('a', '1'), link('b', '2')])).toEqual({ from: ['a', 'b'], to: ['1', '2'] })
  })

  it('moves no more rows than it must', () => {
    expect(orderRows(['a', 'b', 'c'], ['1', '2', '3'], [link('a', '1'), link('b', '3'), link('c', '2')]))
      .toMatchObject({ from: expect.arrayContaining(['a']), to: expect.arrayContaining(['1']) })
    const order = orderRows(['a', 'b', 'c'], ['1', '2', '3'], [link('a', '1'), link('b', '3'), link('c', '2')])
    expect([order.from[0], order.to[0]]).toEqual(['a', '1'])
  })

  it('moves whichever list has less to move', () => {
    const links = [link('a', '2'), link('a', '3'), link('b', '1')]
    expect(orderRows(['a', 'b'], ['1', '2', '3'], links)).toEqual({ from: ['b', 'a'], to: ['1', '2', '3'] })
    const turned = links.map(({ from, to }) => link(to, from))
    expect(orderRows(['1', '2', '3'], ['a', 'b'], turned)).toEqual({ from: ['1', '2', '3'], to: ['b', 'a'] })
  })

  it('orders nothing where there is nothing', () => {
    expect(orderRows([], [], [])).toEqual({ from: [], to: [] })
  })

  it('never makes more crossings than there were, and loses no row', () => {
    const from = ['a', 'b', 'c']
    const to = ['1', '2', '3', '4']
    const links = fc.uniqueArray(fc.record({ from: fc.constantFrom(...from), to: fc.constantFrom(...to) }), { selector: one => one.from + one.to })
    fc.assert(fc.property(links, (some) => {
      const order = orderRows(from, to, some)
      expect(crossings(some, order)).toBeLessThanOrEqual(crossings(some, { from, to }))
      expect([order.from.toSorted(), order.to.toSorted()]).toEqual([from, to])
    }), { numRuns: 50 })
  })
})
