/** Types of the schema, as an author would name what is written. */
export const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}

/** A value as an author wrote it, shortened. */
export function valueWords(value: unknown): string {
  if (value === undefined || value === null)
    return 'nothing'
  if (Array.isArray(value))
    return 'a list'
  if (typeof value === 'object')
    return 'keys with values'
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 56)}…"` : text
}

const MULTIPLES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }

/** The number that a text begins with or holds first: 58000 for "58k", 1500000 for "about 1.5 million". */
export function numberIn(text: string): number | undefined {
  const [, digits = '', multiple = ''] = /(\d[\d,.]*) ?([a-z]*)/i.exec(text) ?? []
  const number = Number(digits.replaceAll(',', '').replace(/\.$/, ''))
  return digits !== '' && Number.isFinite(number) ? number * (MULTIPLES[multiple.toLowerCase()] ?? 1) : undefined
}
