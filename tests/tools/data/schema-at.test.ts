import type { Path } from '../../../tools/data/locate'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { keysAt } from '../../../tools/data/schema-at'

const inner = z.strictObject({ deep: z.string() })
const schema = z.strictObject({
  plain: inner,
  maybe: inner.optional(),
  none: inner.nullable(),
  filled: inner.default({ deep: '' }),
  list: z.array(inner.optional()).optional(),
  named: z.record(z.string(), inner),
  text: z.string(),
})

it.each<[Path, string[]]>([
  [[], ['plain', 'maybe', 'none', 'filled', 'list', 'named', 'text']],
  ...['plain', 'maybe', 'none', 'filled'].map((key): [Path, string[]] => [[key], ['deep']]),
  [['list', 3], ['deep']],
  [['named', 'anything'], ['deep']],
  [['list'], []],
  [['text'], []],
  [['text', 'deeper'], []],
  [['unknown', 'deeper'], []],
])('keysAt(schema, %j) are the keys that a map may have there', (path, keys) => {
  expect(keysAt(schema, path)).toEqual(keys)
})

it('keysAt(schema, path) sees through an optional schema itself', () => {
  expect(keysAt(schema.optional(), ['plain'])).toEqual(['deep'])
})
