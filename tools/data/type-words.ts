import type { z } from 'zod'
import type { IssueWords } from './issue-words'
import { numberIn, TYPE_WORDS, valueWords } from './value-words'

type TypeIssue = z.core.$ZodIssueInvalidType

function numberRemedy({ input, path }: TypeIssue): string {
  const number = typeof input === 'string' ? numberIn(input) : undefined
  const digits = `Write digits only${number === undefined ? '' : ` (${number})`}`
  return path.includes('figure') ? `${digits}; put the unit in figure.unit.` : `${digits}, without quotes.`
}

function remedy(issue: TypeIssue): string {
  const { input } = issue
  switch (issue.expected as string) {
    case 'number':
    case 'int': return numberRemedy(issue)
    case 'string': return typeof input === 'object'
      ? 'Write one text here; put it in quotes if it holds a colon or begins with a bracket.'
      : `Put it in quotes ("${String(input)}").`
    case 'array':
    case 'tuple': return 'Begin each item with "- " on a line of its own, or write [one, two].'
    case 'boolean': return 'Write true or false, without quotes.'
    default: return 'Write its keys on lines of their own, indented by two spaces.'
  }
}

/** A missing key, a key without a value, or a value of another type. */
export function typeIssueWords(issue: TypeIssue): IssueWords {
  const key = issue.path.at(-1)
  if (issue.input === undefined && typeof key === 'string')
    return { fault: `The key "${key}" is missing.`, remedy: `Add "${key}:" to this entry.` }
  const expected = TYPE_WORDS[issue.expected] ?? issue.expected
  if (issue.input === null)
    return { fault: `Expected ${expected}, received nothing.`, remedy: 'Write a value after the colon, or remove the key if it may be left out.' }
  return { fault: `Expected ${expected}, received ${valueWords(issue.input)}.`, remedy: remedy(issue) }
}
