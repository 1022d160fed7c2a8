import type { SourceSlideInfo } from '@slidev/types'
import type { ParsedFile } from '../data/parse'
import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseSync } from '@slidev/parser/core'
import { parseYaml } from '../data/parse'

export type Values = Record<string, unknown>

/** A slide as it stands in its file. */
export interface SourceSlide {
  /** Path from the root. */
  file: string
  source: SourceSlideInfo
  /** Its frontmatter with places in the page file. */
  parsed: ParsedFile
  /** What the frontmatter says; empty where it cannot be read. */
  values: Values
}

function parseFrontmatter(file: string, { frontmatterRaw = '', start }: SourceSlideInfo): ParsedFile {
  const parsed = parseYaml(file, Buffer.from(frontmatterRaw))
  // Lines count from 0 in Slidev, and the frontmatter begins below its "---".
  const above = start + 1
  return {
    ...parsed,
    faults: parsed.faults.map(fault => ({ ...fault, line: fault.line + above })),
    spot: (path, target) => {
      const { line, column } = parsed.spot(path, target)
      return { line: line + above, column }
    },
  }
}

/** The slides of one Markdown file. Frontmatter that is no YAML is a fault of its slide, where Slidev itself would throw. */
export function readPage(root: string, file: string): SourceSlide[] {
  const { slides } = parseSync(readFileSync(resolve(root, file), 'utf8'), file, { noParseYAML: true })
  return slides.map((source) => {
    const parsed = parseFrontmatter(file, source)
    const { raw } = parsed
    return { file, source, parsed, values: typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {} }
  })
}

/** "slide 7, airlift". */
export function slideName(no: number, { values, source }: SourceSlide): string {
  const id: unknown = values.id ?? /^id: *(\S+)/m.exec(source.frontmatterRaw ?? '')?.[1]
  return typeof id === 'string' ? `slide ${no}, ${id}` : `slide ${no}`
}

/** Line of a slide's `src:`, from 1. */
export function srcLine({ raw, start }: SourceSlideInfo): number {
  const line = raw.split('\n').findIndex(text => text.startsWith('src:'))
  return start + 1 + Math.max(0, line)
}
