import type { z } from 'zod'
import type { Fault } from '../data/fault'
import type { SlideFrontmatter } from './frontmatter'
import type { Values } from './read-page'
import type { DeckSlide, Importer } from './slides'
import { checkValue } from '../data/parse'
import { headFrontmatter, headImportFrontmatter, importFrontmatter, SLIDE_KEYS, slideFrontmatter } from './frontmatter'
import { slideName } from './read-page'

function named(faults: readonly Fault[], name: string): Fault[] {
  return faults.map(fault => ({ ...fault, path: fault.path ? `${name}: ${fault.path}` : name }))
}

function inherited(importers: readonly Importer[]): Values {
  const all = importers.toReversed().map(({ values }) => values)
  return Object.fromEntries(Object.entries(Object.assign({}, ...all) as Values).filter(([key]) => SLIDE_KEYS.includes(key)))
}

/** The frontmatter that a slide ends with, or what is wrong with it. */
export function checkFrontmatter(slide: DeckSlide): { value?: SlideFrontmatter, faults: Fault[] } {
  const name = slideName(slide.no, slide)
  const at = { file: slide.file, line: slide.source.start + 1, column: 1, path: name }
  if (slide.source.frontmatterRaw === undefined)
    return { faults: [{ ...at, fault: 'The slide has no frontmatter.', remedy: 'Begin it with "---", its id, part, voice, claims and budget, and "---"; no blank line after the first.' }] }
  const { parsed, values } = slide
  if (parsed.faults.length)
    return { faults: named(parsed.faults, name) }
  const schema: z.ZodType<SlideFrontmatter> = slide.isHead ? headFrontmatter : slideFrontmatter
  const { value, faults } = checkValue(parsed, schema, { ...values, ...inherited(slide.importers) })
  return { value, faults: named(faults, name) }
}

/** Faults of a slide that only names a page file. */
export function importFaults(importer: Importer): Fault[] {
  const { parsed, values } = importer
  const name = `import of ${String(values.src)}`
  const faults = named(checkValue(parsed, importer.isHead ? headImportFrontmatter : importFrontmatter, values).faults, name)
  if ('title' in values) {
    faults.push({ file: importer.file, ...parsed.spot(['title'], 'key'), path: name, fault: 'This title replaces the title of every slide that "src:" brings in.', remedy: 'Remove it; in the headmatter, give the first slide of the deck in this file instead of importing it.' })
  }
  return faults
}
