import type { DateDatum } from '../data/schema/common'

/** How much of a date is said; `date` says all that is known. */
export const DATE_FORMS = ['date', 'year', 'month', 'day'] as const
export type DateForm = typeof DATE_FORMS[number]

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

interface Said { day?: string, month?: string, year?: string }

function said(iso: string, form: DateForm): Said {
  const [year, month, day] = iso.split('-')
  const all: Said = {
    day: day && String(Number(day)),
    month: month && MONTHS[Number(month) - 1],
    year,
  }
  if (form === 'year')
    return { year: all.year }
  if (form === 'month' && all.month)
    return { month: all.month, year: all.year }
  if (form === 'day' && all.day)
    return { day: all.day, month: all.month }
  if (form === 'date')
    return all
  throw new RangeError(`The date ${iso} does not say its ${form}.`)
}

function join(parts: Said): string {
  return [parts.day, parts.month, parts.year].filter(Boolean).join(' ')
}

/** What both ends of a span share is said once, at its end: "14–30 August 2021". */
function span(from: Said, until: Said): string {
  const first = { ...from }
  if (first.year === until.year) {
    delete first.year
    if (first.month === until.month)
      delete first.month
  }
  const start = join(first)
  if (first.day === until.day && first.month === undefined && first.year === undefined)
    return join(until)
  const dash = start.includes(' ') ? ' – ' : '–'
  return `${start}${dash}${join(until)}`
}

/**
 * A date in words, as precise as it is known: "1995", "February 2020", "6 September 2021"; a span as "14–30 August 2021".
 * The forms say less: `year` "2021", `month` "September 2021", `day` "6 September".
 * @throws RangeError when the form asks for more than the date knows
 */
export function dateWords(datum: DateDatum, form: DateForm = 'date'): string {
  const from = said(datum.value, form)
  return datum.until === undefined ? join(from) : span(from, said(datum.until, form))
}
