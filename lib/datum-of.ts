import type { DateDatum } from '../data/schema/common'

/** A plain date such as `2025-10` as a datum: its length is its precision. */
export function datumOf(value: string): DateDatum {
  const precision = value.length > 7 ? 'day' : value.length > 4 ? 'month' : 'year'
  return { value, precision }
}
