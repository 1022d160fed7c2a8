import { expect, it } from 'vitest'
import { between } from '../../bench/report'
import { quantile, spread, turns } from '../../bench/statistics'
import { cell } from '../../bench/tables/cells'
import { compareTable } from '../../bench/tables/compare'

it('quantile(values, share) lies between neighbours by proportion', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect(quantile([10, 20], 0.95)).toBeCloseTo(19.5)
  expect(quantile([7], 0.95)).toBe(7)
  expect(quantile([], 0.5)).toBeNaN()
})

it('spread(values) keeps median and range', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 })
})

it('turns(decks, round) begins each round with another deck and leaves none out', () => {
  const decks = ['a', 'b', 'c']
  expect([0, 1, 2].map(round => turns(decks, round))).toEqual([['a', 'b', 'c'], ['a', 'c', 'b'], ['c', 'a', 'b']])
  for (const round of [0, 1, 2, 3])
    expect([...turns(decks, round)].sort()).toEqual(decks)
})

it('A cell tells the range only where rounds differ', () => {
  expect(cell([612, 590, 655], 'ms')).toBe('612 (590–655)')
  expect(cell([0, 0], 'shift')).toBe('0')
  expect(cell([], 's')).toBe('–')
})

it('A missed target stands out, and a measure without a peer is not judged', () => {
  const section = (name: string, firstPaint: number): { name: string, once: Record<string, number>, rounds: Record<string, number>[] } =>
    ({ name, once: {}, rounds: [{ firstPaint, shift: 0, foreign: 0, errors: 0 }] })
  const table = compareTable([section('ours', 700), section('marp', 600), section('floor', 400)], 80)
  expect(table).toContain('| first paint no later than Marp | 1.17× | **missed** |')
  expect(table).toContain('| first paint within 2× of the first slide alone | 1.75× | reached |')
  expect(table).not.toContain('PDF again no slower')
})

it('A table is written between its marks and nowhere else', () => {
  const page = 'a\n<!-- t: written by npm run bench -->\nold\n<!-- /t -->\nb'
  expect(between(page, 't', 'new')).toBe('a\n<!-- t: written by npm run bench -->\n\nnew\n\n<!-- /t -->\nb')
  expect(() => between('a', 't', 'new')).toThrow('has no part "t"')
})
