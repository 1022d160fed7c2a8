import type { z } from 'zod'
import { nearest } from '../../lib/nearest'
import { didYouMean } from './fault'

export interface IssueWords { fault: string, remedy: string }
type Issue = z.core.$ZodIssue
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys with values',
  record: 'keys with values',
}
const MULTIPLES: Record<string, number> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }

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

function digitsOf(text: string): number | undefined {
  const [, digits, multiple] = /^\D*?(\d[\d,. ]*)\s*(k|m|bn|thousand|million|billion)?\b/i.exec(text) ?? []
  const number = Number(digits?.replace(/[, ]/g, '').replace(/\.$/, ''))
  return digits && Number.isFinite(number) ? number * (MULTIPLES[multiple?.toLowerCase() ?? ''] ?? 1) : undefined
}

function numberRemedy(issue: Issue): string {
  const digits = typeof issue.input === 'string' ? digitsOf(issue.input) : undefined
  const example = digits === undefined ? '' : ` (${digits})`
  const inFigure = issue.path.includes('figure')
  return `Write digits only${example}, without quotes${inFigure ? '; put the unit in figure.unit' : ''}.`.replace(', without quotes;', ';')
}

function typeRemedy(issue: IssueOf<'invalid_type'>): string {
  const { expected, input } = issue
  if (expected === 'number' || (expected as string) === 'int')
    return numberRemedy(issue)
  if (expected === 'string' && typeof input !== 'object')
    return `Put it in quotes ("${String(input)}").`
  if (expected === 'string')
    return 'Write one text here; put it in quotes if it holds a colon or begins with a bracket.'
  if (expected === 'array' || expected === 'tuple')
    return 'Begin each item with "- " on a line of its own, or write [one, two].'
  return 'Write its keys on lines of their own, indented by two spaces.'
}

function wrongType(issue: IssueOf<'invalid_type'>): IssueWords {
  const key = issue.path.at(-1)
  if (issue.input === undefined && typeof key === 'string')
    return { fault: `The key "${key}" is missing.`, remedy: `Add "${key}:" to this entry.` }
  const expected = TYPE_WORDS[issue.expected] ?? issue.expected
  if (issue.input === null)
    return { fault: `Expected ${expected}, received nothing.`, remedy: 'Write a value after the colon, or remove the key if it may be left out.' }
  return { fault: `Expected ${expected}, received ${valueWords(issue.input)}.`, remedy: typeRemedy(issue) }
}

function unknownKeys(issue: IssueOf<'unrecognized_keys'>, known: readonly string[]): IssueWords {
  const [key = ''] = issue.keys
  return {
    fault: `The key "${key}" is unknown here.`,
    remedy: didYouMean(nearest(key, known), known.length ? `Known keys: ${known.join(', ')}.` : 'Remove it.'),
  }
}

function wrongValue(issue: IssueOf<'invalid_value'>): IssueWords {
  const known = issue.values.map(String)
  const key = issue.path.at(-1)
  if (issue.input === undefined && typeof key === 'string')
    return { fault: `The key "${key}" is missing.`, remedy: `Add "${key}:" with one of: ${known.join(', ')}.` }
  return {
    fault: `Expected one of ${known.join(', ')}; received ${valueWords(issue.input)}.`,
    remedy: didYouMean(nearest(String(issue.input), known), 'Choose one of them.'),
  }
}

function wrongSize(issue: IssueOf<'too_small'> | IssueOf<'too_big'>): IssueWords {
  const { input } = issue
  const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
  const change = issue.code === 'too_small' ? 'Add' : 'Remove'
  const custom = /^(?:Too (?:small|big)|Invalid input)/.test(issue.message) ? undefined : `${issue.message}.`
  if (Array.isArray(input)) {
    const wanted = issue.code === 'too_small' ? issue.minimum : issue.maximum
    const missing = Math.abs(Number(wanted) - input.length)
    return { fault: custom ?? `Expected ${limit} items.`, remedy: `Here are ${input.length}; ${change.toLowerCase()} ${missing}.` }
  }
  if (typeof input === 'string')
    return { fault: custom ?? `Expected ${limit} characters, received ${input.length}.`, remedy: issue.code === 'too_small' ? 'Write more.' : 'Shorten it.' }
  return { fault: custom ?? `Expected ${limit}, received ${valueWords(input)}.`, remedy: 'Correct the number.' }
}

/**
 * A zod issue in words.
 * @param issue an issue with its input (`reportInput: true`)
 * @param known the keys that the schema knows at the issue's path
 */
export function issueWords(issue: Issue, known: readonly string[] = []): IssueWords {
  switch (issue.code) {
    case 'invalid_type': return wrongType(issue)
    case 'unrecognized_keys': return unknownKeys(issue, known)
    case 'invalid_value': return wrongValue(issue)
    case 'too_small':
    case 'too_big': return wrongSize(issue)
    case 'invalid_union': return {
      fault: issue.input === undefined ? `The key "${String(issue.path.at(-1))}" is missing.` : `Received ${valueWords(issue.input)}, which is none of the forms allowed here.`,
      remedy: unionRemedy(issue),
    }
    default: return { fault: `${issue.message}, received ${valueWords(issue.input)}.`, remedy: 'Correct the value.' }
  }
}

function unionRemedy(issue: IssueOf<'invalid_union'>): string {
  const forms = issue.errors.flatMap(([first]) => {
    if (first?.code === 'invalid_value')
      return first.values.map(value => `"${String(value)}"`)
    if (first?.code === 'invalid_type')
      return [TYPE_WORDS[first.expected] ?? first.expected]
    return first ? [first.message] : []
  })
  return `Write ${forms.join(' or ')}.`
}
