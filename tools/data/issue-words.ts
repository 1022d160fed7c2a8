import type { z } from 'zod'
import { nearest } from '../../lib/nearest'
import { didYouMean } from './fault'
import { typeIssueWords } from './type-words'
import { TYPE_WORDS, valueWords } from './value-words'

/** What is wrong, and what to do. */
export interface IssueWords {
  fault: string
  remedy: string
}
type Issue = z.core.$ZodIssue
type IssueOf<Code extends Issue['code']> = Extract<Issue, { code: Code }>

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
  const isSmall = issue.code === 'too_small'
  const bound = Number(isSmall ? issue.minimum : issue.maximum)
  const limit = `${isSmall ? 'at least' : 'at most'} ${bound}`
  const custom = /^(?:Too (?:small|big)|Invalid input)/.test(issue.message) ? undefined : `${issue.message}.`
  if (Array.isArray(input))
    return { fault: custom ?? `Expected ${limit} items.`, remedy: `Here are ${input.length}; ${isSmall ? 'add' : 'remove'} ${Math.abs(bound - input.length)}.` }
  if (typeof input === 'string')
    return { fault: custom ?? `Expected ${limit} characters, received ${input.length}.`, remedy: isSmall ? 'Write more.' : 'Shorten it.' }
  return { fault: custom ?? `Expected ${limit}, received ${valueWords(input)}.`, remedy: 'Correct the number.' }
}

function noForm(issue: IssueOf<'invalid_union'>): IssueWords {
  const forms = issue.errors.flatMap(([first]) => {
    if (first?.code === 'invalid_value')
      return first.values.map(value => `"${String(value)}"`)
    if (first?.code === 'invalid_type')
      return [TYPE_WORDS[first.expected] ?? first.expected]
    return first ? [first.message] : []
  })
  const fault = issue.input === undefined
    ? `The key "${String(issue.path.at(-1))}" is missing.`
    : `Received ${valueWords(issue.input)}, which is none of the forms allowed here.`
  return { fault, remedy: `Write ${forms.join(' or ')}.` }
}

/**
 * A zod issue in words.
 * @param issue an issue with its input (`reportInput: true`)
 * @param known the keys that the schema knows at the issue's path
 */
export function issueWords(issue: Issue, known: readonly string[] = []): IssueWords {
  switch (issue.code) {
    case 'invalid_type': return typeIssueWords(issue)
    case 'unrecognized_keys': return unknownKeys(issue, known)
    case 'invalid_value': return wrongValue(issue)
    case 'too_small':
    case 'too_big': return wrongSize(issue)
    case 'invalid_union': return noForm(issue)
    default: return { fault: `${issue.message}, received ${valueWords(issue.input)}.`, remedy: 'Correct the value.' }
  }
}
