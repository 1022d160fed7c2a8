import type { DateDatum } from '../data/schema/common'
import { scaleUtc } from 'd3-scale'

/** A stretch of time, from its first moment to the first moment after it. */
export interface TimeSpan { from: Date, until: Date }

/** A year's cell on the axis, px. */
export interface YearCell { year: number, x: number, width: number }

/** An axis of one scale, with gaps of years left out at its breaks. */
export interface TimeAxis {
  cells: YearCell[]
  /** The middles of the breaks, px. */
  breaks: number[]
  /** Where a moment lies, px. */
  x: (moment: Date) => number
}

const newYear = (year: number) => new Date(Date.UTC(year, 0))

function firstMoment(iso: string): Date {
  const [year, month = '01', day = '01'] = iso.split('-')
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}

function firstMomentAfter(iso: string): Date {
  const [year = 0, month, day] = iso.split('-').map(Number)
  if (month === undefined)
    return newYear(year + 1)
  return day === undefined ? new Date(Date.UTC(year, month)) : new Date(Date.UTC(year, month - 1, day + 1))
}

/** All the time that a date may mean: a date known by its year alone spans that year. */
export function spanOf(datum: DateDatum): TimeSpan {
  return { from: firstMoment(datum.value), until: firstMomentAfter(datum.until ?? datum.value) }
}

/** Runs of years, first and last, without a gap of more than `gap` years between two that are needed. */
function runsOfYears(years: number[], gap: number): [number, number][] {
  return [...years].sort((a, b) => a - b).reduce<[number, number][]>((runs, year) => {
    const last = runs.at(-1)
    if (last === undefined || year - last[1] > gap)
      return [...runs, [year, year]]
    return [...runs.slice(0, -1), [last[0], year]]
  }, [])
}

/** Left and right end of each run, px: every year equally wide, `breakWidth` between the runs. */
function stretch(runs: [number, number][], width: number, breakWidth: number): [number, number][] {
  const lengths = runs.map(([first, last]) => last - first + 1)
  const perYear = (width - (runs.length - 1) * breakWidth) / lengths.reduce((sum, years) => sum + years, 0)
  let start = 0
  return lengths.map((years) => {
    const ends: [number, number] = [start, start + years * perYear]
    start = ends[1] + breakWidth
    return ends
  })
}

/**
 * An axis `width` px wide that shows the given years to one scale; where more than `gap` years pass
 * without any of them, the axis breaks for `breakWidth` px.
 * @throws RangeError without any year
 */
export function timeAxis(years: number[], width: number, { gap = 5, breakWidth = 76 } = {}): TimeAxis {
  if (years.length === 0)
    throw new RangeError('A time axis needs at least one year.')
  const runs = runsOfYears(years, gap)
  const ends = stretch(runs, width, breakWidth)
  const scale = scaleUtc()
    .domain(runs.flatMap(([first, last]) => [newYear(first), newYear(last + 1)]))
    .range(ends.flat())
  const cellOf = (year: number) => ({ year, x: scale(newYear(year)), width: scale(newYear(year + 1)) - scale(newYear(year)) })
  return {
    // The last year of a run ends where its break begins, not where the next run starts.
    cells: runs.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => cellOf(first + index))),
    breaks: ends.slice(1).map(([start]) => start - breakWidth / 2),
    x: moment => scale(moment),
  }
}
