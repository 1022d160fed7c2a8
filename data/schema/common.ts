import { z } from 'zod'
import { DATE_PRECISIONS, QUALIFIERS, UNITS } from './vocabulary'

/** A kebab-case name, unique over all data files. */
export const id = z.string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'Expected a lower-case id with hyphens, such as evac-total')
  .describe('Its name: lower case with hyphens.')

/** A place in the article: Title, S2head, S2p1 … */
export const paragraph = z.string()
  .regex(/^(?:Title|S[1-4](?:head|p\d))$/, 'Expected a paragraph of the article, such as S2p1 or S3head')
  .describe('A place in the article: `Title`, `S2head`, `S2p1` …')

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isCalendarDate(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number)
  if (month === undefined)
    return true
  if (month < 1 || month > 12)
    return false
  if (day === undefined)
    return true
  const leap = (year! % 4 === 0 && year! % 100 !== 0) || year! % 400 === 0
  return day >= 1 && day <= (month === 2 && !leap ? 28 : DAYS_IN_MONTH[month - 1]!)
}

/** `1995`, `2020-02` or `2021-09-06`; its length is its precision. Quote it in YAML. */
export const isoDate = z.string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'Expected a quoted date such as "1995", "2020-02" or "2021-09-06"')
  .refine(isCalendarDate, 'Expected a date that is in the calendar')
  .describe('`"1995"`, `"2020-02"` or `"2021-09-06"`, in quotes.')

/** A date, or a span with `until`. */
export const datum = z.strictObject({
  value: isoDate,
  precision: z.enum(DATE_PRECISIONS).describe('How much of the date is known.'),
  until: isoDate.optional().describe('The last day, month or year of a span.'),
}).meta({ title: 'date', description: 'A date, or a span with `until`.' })
export type DateDatum = z.infer<typeof datum>

/**
 * An amount. `value` is a plain number in `unit`; `qualifier` is printed before it, always.
 * `words` is an amount said in words ("nearly half") and `range` the numbers that it may stand for.
 */
export const figure = z.strictObject({
  value: z.number().optional().describe('Digits only, in the unit: `58000`.'),
  unit: z.enum(UNITS).describe('What is counted; `count` is a bare number of things that the text names.'),
  qualifier: z.enum(QUALIFIERS).optional().describe('Printed before the value, always.'),
  words: z.string().min(3).optional().describe('The amount in words, such as "nearly half".'),
  range: z.tuple([z.number(), z.number()]).optional().describe('The least and the greatest number that the words may stand for.'),
}).meta({ title: 'amount', description: 'An amount.' })
export type Figure = z.infer<typeof figure>

/** A label on a picture. */
export const shortLabel = z.string().min(2).max(60).describe('A label on a picture.')
