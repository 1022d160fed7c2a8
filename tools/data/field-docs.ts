import type { JSONSchema } from 'zod/v4/core'
import type { FieldRow } from './field-rows'
import { z } from 'zod'
import { link, point } from '../../data/schema/argument'
import { datum, figure } from '../../data/schema/common'
import { DECK_FILES, deckSchemas } from '../../data/schema/deck'
import { fieldRows } from './field-rows'

/** Where the documentation of the fields lies, from the root of the deck. */
export const FIELDS = 'docs/fields.md'

const HEAD = `# Fields of the data

Made from \`data/schema/\` by \`npm run docs:data\`; a test fails when it is out of date. What the files are for is told in [data.md](data.md). Fields in **bold** are required. Ids are lower case with hyphens; claims, record facts, inferences and evidence share one set of names.
`

/** What occurs in several places, and is described once. */
const SHARED = { Amounts: figure, Dates: datum, Points: point, Links: link }

function toJson(schema: z.ZodType): JSONSchema.JSONSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JSONSchema.JSONSchema
}

function line({ path, required, allowed, what }: FieldRow): string {
  const name = required ? `**\`${path}\`**` : `\`${path}\``
  return `| ${name} | ${allowed.replaceAll('|', '\\|')} | ${what.replaceAll('|', '\\|')} |`
}

function section(title: string, schema: JSONSchema.JSONSchema): string {
  const entry = schema.type === 'array' ? schema.items as JSONSchema.JSONSchema : schema
  const kind = schema.type === 'array' ? 'A list. ' : ''
  return [`## ${title}`, '', `${kind}${entry.description ?? ''}`, '', '| field | what may be written | what it is |', '|---|---|---|', ...fieldRows(entry).map(line), ''].join('\n')
}

/** The documentation of every field of every data file, as Markdown. */
export function fieldDocs(): string {
  const files = DECK_FILES.map(file => section(file === 'claims' ? 'claims/*.yaml' : `${file}.yaml`, toJson(deckSchemas[file])))
  return [HEAD, ...files, ...Object.entries(SHARED).map(([title, schema]) => section(title, toJson(schema)))].join('\n')
}
