import type { z } from 'zod'
import type { Fault } from '../data/fault'
import type { ParsedFile } from '../data/parse'
import type { SlideFrontmatter } from './frontmatter'
import type { DeckSlide, Importer, SourceSlide } from './slides'
import { Buffer } from 'node:buffer'
import { checkValue, parseYaml } from '../data/parse'
import { headFrontmatter, headImportFrontmatter, importFrontmatter, SLIDE_KEYS, slideFrontmatter } from './frontmatter'
import { slideName } from './slides'

type Values = Record<string, unknown>

/** The frontmatter of a slide with its places in the page file; every path names the slide. */
export function parseFrontmatter({ file, source }: SourceSlide, name: string): ParsedFile {
  const parsed = parseYaml(file, Buffer.from(source.frontmatterRaw ?? ''))
  // Lines count from 0 in Slidev, and the frontmatter begins below its "---".
  const above = source.start + 1
  return {
    ...parsed,
    faults: parsed.faults.map(fault => ({ ...fault, line: fault.line + above, path: name })),
    spot: (path, target) => {
      const { line, column } = parsed.spot(path, target)
      return { line: line + above, column }
    },
  }
}

function named(faults: readonly Fault[], name: string): Fault[] {
  return faults.map(fault => ({ ...fault, path: fault.path && fault.path !== name ? `${name}: ${fault.path}` : name }))
}

function valuesOf(raw: unknown): Values {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {}
}

function inherited(importers: readonly Importer[]): Values {
  const all = importers.toReversed().map(({ source }) => source.frontmatter)
  return Object.fromEntries(Object.entries(Object.assign({}, ...all) as Values).filter(([key]) => SLIDE_KEYS.includes(key)))
}

/** The frontmatter that a slide ends with, or what is wrong with it. */
export function checkFrontmatter(slide: DeckSlide): { value?: SlideFrontmatter, faults: Fault[] } {
  const name = slideName(slide.no, slide.source.frontmatter)
  const at = { file: slide.file, line: slide.source.start + 1, column: 1, path: name }
  if (slide.source.frontmatterRaw === undefined)
    return { faults: [{ ...at, fault: 'The slide has no frontmatter.', remedy: 'Begin it with "---", its id, part, voice, claims and budget, and "---"; no blank line after the first.' }] }
  const parsed = parseFrontmatter(slide, name)
  if (parsed.faults.length)
    return { faults: parsed.faults }
  const schema: z.ZodType<SlideFrontmatter> = slide.isHead ? headFrontmatter : slideFrontmatter
  const { value, faults } = checkValue(parsed, schema, { ...valuesOf(parsed.raw), ...inherited(slide.importers) })
  return { value, faults: named(faults, name) }
}

/** Faults of a slide that only names a page file. */
export function importFaults(importer: Importer): Fault[] {
  const name = `import of ${String(importer.source.frontmatter.src)}`
  const parsed = parseFrontmatter(importer, name)
  if (parsed.faults.length)
    return parsed.faults
  const faults = named(checkValue(parsed, importer.isHead ? headImportFrontmatter : importFrontmatter, parsed.raw).faults, name)
  if ('title' in importer.source.frontmatter) {
    faults.push({ file: importer.file, ...parsed.spot(['title'], 'key'), path: name, fault: 'This title replaces the title of every slide that "src:" brings in.', remedy: 'Remove it; in the headmatter, give the first slide of the deck in this file instead of importing it.' })
  }
  return faults
}
