import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { issueWords } from '../../../tools/data/issue-words'

/** What an author is told of a value at `key` that a schema refuses. */
function told(schema: z.ZodType, value: unknown): string {
  const { error } = z.strictObject({ key: schema }).safeParse({ key: value }, { reportInput: true })
  const { fault, remedy } = issueWords(error!.issues[0]!)
  return `${fault} ${remedy}`
}

describe('issueWords(issue)', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['words for yes', z.boolean(), 'yes', 'Expected true or false, received "yes". Write true or false, without quotes.'],
    ['a broken number', z.number().int(), 2.5, 'Expected a whole number, received 2.5. Write digits only, without quotes.'],
    ['a number in words', z.number(), 'many', 'Expected a number, received "many". Write digits only, without quotes.'],
    ['a list for a number', z.number(), [1], 'Expected a number, received a list. Write digits only, without quotes.'],
    ['a number for a text', z.string(), 5, 'Expected text, received 5. Put it in quotes ("5").'],
    ['a map for a text', z.string(), { a: 1 }, 'Expected text, received keys with values. Write one text here; put it in quotes if it holds a colon or begins with a bracket.'],
    ['a text for a pair', z.tuple([z.number(), z.number()]), 'x', 'Expected a list, received "x". Begin each item with "- " on a line of its own, or write [one, two].'],
    ['a text for names', z.record(z.string(), z.number()), 'x', 'Expected keys with values, received "x". Write its keys on lines of their own, indented by two spaces.'],
    ['nothing for a number', z.number(), null, 'Expected a number, received nothing. Write a value after the colon, or remove the key if it may be left out.'],
    ['a date for a type that is not named', z.date(), 'x', 'Expected date, received "x". Write its keys on lines of their own, indented by two spaces.'],
    ['no choice', z.enum(['one', 'two']), undefined, 'The key "key" is missing. Add "key:" with one of: one, two.'],
    ['a far choice', z.enum(['one', 'two']), 'seventeen', 'Expected one of one, two; received "seventeen". Choose one of them.'],
    ['a text that is too short', z.string().min(4), 'abc', 'Expected at least 4 characters, received 3. Write more.'],
    ['a text that is too long', z.string().max(4), 'abcde', 'Expected at most 4 characters, received 5. Shorten it.'],
    ['a list that is too short', z.array(z.number()).min(3), [1], 'Expected at least 3 items. Here are 1; add 2.'],
    ['a list that is too long', z.array(z.number()).max(1), [1, 2, 3], 'Expected at most 1 items. Here are 3; remove 2.'],
    ['a list of another length than its own words allow', z.array(z.number()).length(1, 'One is enough'), [1, 2], 'One is enough. Here are 2; remove 1.'],
    ['a number that is too small', z.number().min(3), 1, 'Expected at least 3, received 1. Correct the number.'],
    ['a number that is too large', z.number().max(3), 5, 'Expected at most 3, received 5. Correct the number.'],
    ['a number that its own words refuse', z.number().max(3, 'Three is the most'), 5, 'Three is the most. Correct the number.'],
    ['a text that its own words refuse', z.string().min(4, 'Say more'), 'abc', 'Say more. Write more.'],
    ['neither of two forms', z.union([z.literal('all'), z.array(z.string())]), 5, 'Received 5, which is none of the forms allowed here. Write "all" or a list.'],
    ['no form', z.union([z.literal('all'), z.number()]), undefined, 'The key "key" is missing. Write "all" or a number.'],
    ['none of three forms', z.union([z.date(), z.enum(['one', 'two']), z.number()]), 'x', 'Received "x", which is none of the forms allowed here. Write date or "one" or "two" or a number.'],
    ['none of two rules', z.union([z.string().regex(/^a/, 'a word with a'), z.string().regex(/^b/, 'a word with b')]), 'x', 'Received "x", which is none of the forms allowed here. Write a word with a or a word with b.'],
    ['what a rule of its own refuses', z.string().refine(() => false, 'Expected something else'), 'x', 'Expected something else, received "x". Correct the value.'],
  ])('says of %s what is wrong, and what to do', (_, schema, value, words) => {
    expect(told(schema, value)).toBe(words)
  })

  it('names the known keys for an unknown one, or none where none is known', () => {
    const { error } = z.strictObject({}).safeParse({ zzz: 1 }, { reportInput: true })
    const issue = error!.issues[0]!
    expect(issueWords(issue)).toEqual({ fault: 'The key "zzz" is unknown here.', remedy: 'Remove it.' })
    expect(issueWords(issue, ['unit', 'value']).remedy).toBe('Known keys: unit, value.')
    expect(issueWords(issue, ['zzzz', 'value']).remedy).toBe('Did you mean "zzzz"?')
  })

  it('counts the places of a list among its items, not as keys', () => {
    const { error } = z.array(z.enum(['one'])).safeParse([undefined], { reportInput: true })
    expect(issueWords(error!.issues[0]!)).toEqual({ fault: 'Expected one of one; received nothing.', remedy: 'Choose one of them.' })
    const { error: untyped } = z.array(z.number()).safeParse([undefined], { reportInput: true })
    expect(issueWords(untyped!.issues[0]!)).toEqual({ fault: 'Expected a number, received nothing.', remedy: 'Write digits only, without quotes.' })
  })

  it('tells an author of a figure where its unit goes', () => {
    const { error } = z.strictObject({ figure: z.strictObject({ value: z.number() }) }).safeParse({ figure: { value: '58k' } }, { reportInput: true })
    expect(issueWords(error!.issues[0]!).remedy).toBe('Write digits only (58000); put the unit in figure.unit.')
  })
})
