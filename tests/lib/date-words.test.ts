import type { DateDatum } from '../../data/schema/common'
import { describe, expect, it } from 'vitest'
import { dateWords } from '../../lib/date-words'

const YEAR: DateDatum = { value: '1995', precision: 'year' }
const MONTH: DateDatum = { value: '2020-02', precision: 'month' }
const DAY: DateDatum = { value: '2021-09-06', precision: 'day' }

function days(value: string, until: string): DateDatum {
  return { value, until, precision: 'day' }
}

describe('dateWords(datum)', () => {
  it('says as much as is known', () => {
    expect([YEAR, MONTH, DAY].map(datum => dateWords(datum))).toEqual(['1995', 'February 2020', '6 September 2021'])
  })
  it.each([
    ['14–30 August 2021', days('2021-08-14', '2021-08-30')],
    ['30 August – 2 September 2021', days('2021-08-30', '2021-09-02')],
    ['30 December 2021 – 2 January 2022', days('2021-12-30', '2022-01-02')],
    ['6 September 2021', days('2021-09-06', '2021-09-06')],
    ['6 August – 6 September 2021', days('2021-08-06', '2021-09-06')],
    ['6 September 2020 – 6 September 2021', days('2020-09-06', '2021-09-06')],
    ['2010–2013', { value: '2010', until: '2013', precision: 'year' }],
    ['July–August 2021', { value: '2021-07', until: '2021-08', precision: 'month' }],
    ['July 2020 – August 2021', { value: '2020-07', until: '2021-08', precision: 'month' }],
  ] as const)('says "%s" for a span, what both ends share only once', (words, datum) => {
    expect(dateWords(datum)).toBe(words)
  })
})

describe('dateWords(datum, form)', () => {
  it('says less when asked', () => {
    expect(dateWords(DAY, 'year')).toBe('2021')
    expect(dateWords(DAY, 'month')).toBe('September 2021')
    expect(dateWords(DAY, 'day')).toBe('6 September')
    expect(dateWords(DAY, 'date')).toBe(dateWords(DAY))
  })
  it('says less of a span too', () => {
    const span = days('2021-08-14', '2021-08-30')
    expect([dateWords(span, 'day'), dateWords(span, 'month'), dateWords(span, 'year')]).toEqual(['14–30 August', 'August 2021', '2021'])
    expect(dateWords(days('2021-08-30', '2021-09-02'), 'day')).toBe('30 August – 2 September')
    expect(dateWords(days('2021-12-30', '2022-01-02'), 'year')).toBe('2021–2022')
  })
  it.each([
    [YEAR, 'month', 'The date 1995 does not say its month.'],
    [YEAR, 'day', 'The date 1995 does not say its day.'],
    [MONTH, 'day', 'The date 2020-02 does not say its day.'],
  ] as const)('refuses more than the date knows', (datum, form, message) => {
    expect(() => dateWords(datum, form)).toThrow(new RangeError(message))
  })
})
