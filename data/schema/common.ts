import { z } from 'zod'
import { DATE_PRECISIONS, QUALIFIERS, UNITS } from './vocabulary'

/** A kebab-case name, unique over all data files. */
export const id = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'Expected a lower-case id with hyphens, such as evac-total')

/** A place in the article: Title, S2head, S2p1 … */
export const paragraph = z.string().regex(/^(?:Title|S[1-4](?:head|p\d))$/, 'Expected a paragraph of the article, such as S2p1 or S3head')

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

/** A date, or a span with `until`; `words` says it as the sentence needs it ("within days"). */
export const datum = z.strictObject({
  value: isoDate,
  precision: z.enum(DATE_PRECISIONS),
  until: isoDate.optional(),
})
export type DateDatum = z.infer<typeof datum>

/**
 * An amount. `value` is a plain number in `unit`; `qualifier` is printed before it, always.
 * `words` is an amount said in words ("nearly half") and `range` the numbers that it may stand for.
 */
export const figure = z.strictObject({
  value: z.number().optional(),
  unit: z.enum(UNITS),
  qualifier: z.enum(QUALIFIERS).optional(),
  words: z.string().min(3).optional(),
  range: z.tuple([z.number(), z.number()]).optional(),
})
export type Figure = z.infer<typeof figure>

/** A label on a picture. */
export const shortLabel = z.string().min(2).max(60)
