import { describe, expect, it } from 'vitest'
import { spanOf, timeAxis } from '../../lib/time-axis'

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

describe('spanOf(date)', () => {
  it.each([
    ['2013', '2013-01-01', '2014-01-01'],
    ['2020-12', '2020-12-01', '2021-01-01'],
    ['2020-02-29', '2020-02-29', '2020-03-01'],
  ])('takes %s for all the time that it may mean', (value, from, until) => {
    const precision = (['year', 'month', 'day'] as const)[value.split('-').length - 1]!
    expect(spanOf({ value, precision })).toEqual({ from: day(from), until: day(until) })
  })

  it('runs to the end of a span\'s last day', () => {
    expect(spanOf({ value: '2021-08-14', until: '2021-08-30', precision: 'day' }).until).toEqual(day('2021-08-31'))
  })
})

describe('timeAxis(years, width)', () => {
  const run = () => timeAxis([1995, 2010, 2013, 2017, 2021], 1128)

  it('is to scale: equal times take equal lengths', () => {
    const axis = run()
    const length = (from: string, until: string) => axis.x(day(until)) - axis.x(day(from))
    expect(length('2010-01-01', '2014-01-01')).toBeCloseTo(length('2016-01-01', '2020-01-01'), 5)
    expect(length('2020-02-01', '2020-03-01') / length('2020-02-01', '2020-03-30')).toBeCloseTo(29 / 58, 5)
    expect(length('1995-01-01', '1995-12-31') / length('2011-01-01', '2011-12-31')).toBeCloseTo(1, 2)
  })

  it('has a cell for every year of a run and none for the years left out', () => {
    const axis = run()
    expect(axis.cells.map(({ year }) => year)).toEqual([1995, ...Array.from({ length: 12 }, (_, index) => 2010 + index)])
  })

  it('breaks once between the early year and the run, and fills the width', () => {
    const axis = run()
    expect(axis.breaks).toHaveLength(1)
    expect(axis.breaks[0]).toBeGreaterThan(axis.cells[0]!.x + axis.cells[0]!.width)
    expect(axis.breaks[0]).toBeLessThan(axis.cells[1]!.x)
    const last = axis.cells.at(-1)!
    expect(last.x + last.width).toBeCloseTo(1128)
  })

  it('keeps the cell before a break as wide as the others', () => {
    const axis = run()
    expect(axis.cells[0]!.width).toBeCloseTo(axis.cells[1]!.width, 0)
  })

  it('does not break where the gaps are short', () => {
    expect(timeAxis([2010, 2013, 2018], 500).breaks).toEqual([])
    expect(timeAxis([2010, 2013, 2019], 500).breaks).toHaveLength(1)
  })

  it('takes the years in any order', () => {
    expect(timeAxis([2021, 1995, 2017, 2010, 2013], 1128).cells).toEqual(run().cells)
  })

  it('parts the width among years and breaks', () => {
    const { cells, breaks } = timeAxis([2000, 2010], 300, { breakWidth: 100 })
    expect(cells.map(({ x, width }) => [x, width])).toEqual([[0, expect.closeTo(100)], [200, expect.closeTo(100)]])
    expect(breaks).toEqual([150])
  })

  it('refuses to be drawn without a year', () => {
    expect(() => timeAxis([], 500)).toThrow('A time axis needs at least one year.')
  })
})
