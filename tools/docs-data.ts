import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DECK_FILES } from '../data/schema/deck'
import { fieldDocs, FIELDS } from './data/field-docs'
import { jsonSchema, jsonSchemaPath } from './data/json-schemas'

// npm run docs:data: writes what is made from the schemas, for editors (JSON Schemas) and for people (docs/fields.md).
const made = [...DECK_FILES.map(kind => [jsonSchemaPath(kind), jsonSchema(kind)] as const), [FIELDS, fieldDocs()] as const]

for (const [path, text] of made) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
console.log(`${DECK_FILES.length} JSON Schemas and ${FIELDS} written.`)
