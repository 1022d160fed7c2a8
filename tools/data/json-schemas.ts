import type { DeckFile } from '../../data/schema/deck'
import { z } from 'zod'
import { deckSchemas } from '../../data/schema/deck'

const FOLDER = 'data/schema/json'

/** Path of a kind's JSON Schema, from the root of the deck. */
export function jsonSchemaPath(kind: DeckFile): string {
  return `${FOLDER}/${kind}.schema.json`
}

/** The JSON Schema of a kind, as text: what an author writes, so that keys with a default may be left out. */
export function jsonSchema(kind: DeckFile): string {
  // Draft 7 is what the YAML language server of editors reads.
  const schema = z.toJSONSchema(deckSchemas[kind], { io: 'input', target: 'draft-7' })
  return `${JSON.stringify({ title: `data: ${kind}`, ...schema }, null, 2)}\n`
}

/** First line of a data file, by which editors find its schema. */
export function schemaComment(kind: DeckFile): string {
  return `# yaml-language-server: $schema=${kind === 'claims' ? '../' : './'}schema/json/${kind}.schema.json`
}
