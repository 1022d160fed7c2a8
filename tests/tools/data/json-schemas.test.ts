import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { DECK_FILES } from '../../../data/schema/deck'
import { dataFiles } from '../../../tools/data/files'
import { jsonSchema, jsonSchemaPath, schemaComment } from '../../../tools/data/json-schemas'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

describe('the JSON Schemas for editors', () => {
  it.each(DECK_FILES)('%s: is in step with the schema that checks (else: npm run docs:data)', (kind) => {
    expect(readFileSync(join(ROOT, jsonSchemaPath(kind)), 'utf8')).toBe(jsonSchema(kind))
  })

  it.each(DECK_FILES)('%s: refuses unknown keys and lets keys with a default be left out', (kind) => {
    const schema = JSON.parse(jsonSchema(kind)) as { type: string, items?: Entry } & Entry
    const entry = schema.items ?? schema
    expect(entry.additionalProperties).toBe(false)
    const withDefault = Object.keys(entry.properties).filter(key => 'default' in entry.properties[key]!)
    expect(entry.required.filter(key => withDefault.includes(key))).toEqual([])
  })
})

interface Entry { additionalProperties: boolean, properties: Record<string, object>, required: string[] }

describe('each data file', () => {
  it.each(dataFiles(ROOT))('%s names its schema on its first line', (file) => {
    const [first = ''] = readFileSync(join(ROOT, file), 'utf8').split('\n')
    const kind = file.startsWith('data/claims/') ? 'claims' : DECK_FILES.find(one => one === basename(file, '.yaml'))!
    expect(first).toBe(schemaComment(kind))
    const [, path = ''] = /\$schema=(\S+)/.exec(first) ?? []
    expect(resolve(ROOT, dirname(file), path)).toBe(join(ROOT, jsonSchemaPath(kind)))
  })
})
