import type { ParagraphDigest } from './digest'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { paragraph } from '../../data/schema/common'

const digest = z.array(z.strictObject({
  at: paragraph,
  figures: z.array(z.number()),
  years: z.array(z.number().int()),
  anchors: z.array(z.string().length(16)),
}))

const pathIn = (root: string) => join(root, 'data', 'article-digest.json')

/** The committed digest of the article. Throws where the file is missing or malformed. */
export function readDigest(root: string): ParagraphDigest[] {
  return digest.parse(JSON.parse(readFileSync(pathIn(root), 'utf8')))
}

/** The digest as the text of its file: a paragraph a line. */
export function digestText(paragraphs: readonly ParagraphDigest[]): string {
  return `[\n${paragraphs.map(entry => `  ${JSON.stringify(entry)}`).join(',\n')}\n]\n`
}

/** Replaces the committed digest; the file is whole at any moment. */
export function writeDigest(root: string, paragraphs: readonly ParagraphDigest[]): void {
  const path = pathIn(root)
  writeFileSync(`${path}.part`, digestText(paragraphs))
  renameSync(`${path}.part`, path)
}
