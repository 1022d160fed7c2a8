import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { datum } from '../../../data/schema/common'
import { fieldDocs, FIELDS } from '../../../tools/data/field-docs'
import { fieldRows } from '../../../tools/data/field-rows'

function rows(schema: z.ZodType) {
  return fieldRows(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }))
}

it('docs/fields.md is in step with the schemas (else: npm run docs:data)', () => {
  expect(readFileSync(FIELDS, 'utf8')).toBe(fieldDocs())
})

it('every field of every data file says what it is', () => {
  expect(fieldDocs().split('\n').filter(line => /\|\s*\|$/.test(line))).toEqual([])
})

it('fieldRows(schema) tells what must be there, what may be written, and where', () => {
  expect(rows(z.strictObject({
    unit: z.enum(['km', 'days']).describe('What is counted.'),
    label: z.string().max(60).optional().describe('On the picture.'),
    when: datum.optional().describe('Its day.'),
    parts: z.array(z.strictObject({ at: z.union([z.literal('all'), z.array(z.string())]) })).length(3),
  }))).toEqual([
    { path: 'unit', required: true, allowed: '`km`, `days`', what: 'What is counted.' },
    { path: 'label', required: false, allowed: 'text of at most 60 characters', what: 'On the picture.' },
    { path: 'when', required: false, allowed: '[date](#dates)', what: 'Its day.' },
    { path: 'parts[]', required: true, allowed: 'list of 3 groups', what: '' },
    { path: 'parts[].at', required: true, allowed: '`all` or list of texts', what: '' },
  ])
})
