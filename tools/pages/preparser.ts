import type { SlidevPreparserExtension } from '@slidev/types'
import type { DeckData } from '../../data/schema/deck'
import type { Citation } from '../../lib/citation'
import { byAppearance } from '../../lib/by-appearance'
import { citationOf } from '../../lib/citation'
import { indexPages } from '../../lib/tables/index-pages'
import { formatFaults } from '../data/fault'
import { fillIn } from './fill'
import { withBridge, withSources } from './notes'
import { levelOf, plainTitle } from './title'

type Frontmatter = Record<string, unknown>

function fillText(text: string, data: DeckData, part: string): string {
  const { text: filled, faults } = fillIn(text, data, { file: part, line: 1, column: 1 })
  if (faults.length)
    throw new Error(formatFaults(faults))
  return filled
}

function fillValue(value: unknown, data: DeckData): unknown {
  if (typeof value === 'string')
    return fillText(value, data, 'frontmatter')
  if (Array.isArray(value))
    return value.map((item: unknown) => fillValue(item, data))
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fillValue(inner, data)]))
  return value
}

function complete(frontmatter: Frontmatter, raw: string, content: string, data: DeckData, pageOf: ReadonlyMap<string, number>): void {
  for (const [key, value] of Object.entries(frontmatter))
    frontmatter[key] = fillValue(value, data)
  if (frontmatter.src !== undefined)
    return
  const title = plainTitle(content)
  if (title !== undefined)
    frontmatter.title ??= title
  frontmatter.level ??= levelOf(frontmatter.layout)
  if (Array.isArray(frontmatter.claims)) {
    const citation = citationOf(byAppearance(frontmatter.claims.map(String), raw), data)
    frontmatter.citation = { ...citation, indexPages: citation.article.map(at => pageOf.get(at) ?? 0) } satisfies Citation
  }
}

/**
 * Fills the data into slides, notes and frontmatter, and derives title, level and citation of each slide.
 * @param data what slides cite
 * @param bridges last paragraphs of notes, by slide, that a shorter length of the lecture puts in the place of the page's own
 */
export function pagesPreparser(data: DeckData, bridges: ReadonlyMap<string, string> = new Map()): SlidevPreparserExtension {
  const pageOf = indexPages(data.claims, data.article.paragraphs)
  return {
    name: 'deck-data',
    async transformSlide(content, frontmatter: Frontmatter) {
      const filled = fillText(content, data, 'slide')
      complete(frontmatter, content, filled, data, pageOf)
      return filled
    },
    async transformNote(note, { id, citation }: Frontmatter) {
      return note && withSources(fillText(withBridge(note, bridges.get(String(id))), data, 'note'), citation as Citation | undefined)
    },
  }
}
