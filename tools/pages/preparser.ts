import type { SlidevPreparserExtension } from '@slidev/types'
import type { DeckData } from '../../data/schema/deck'
import { formatFaults } from '../data/fault'
import { citationOf } from '../../lib/citation'
import { fillIn } from './fill'
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

function complete(frontmatter: Frontmatter, content: string, data: DeckData): void {
  for (const [key, value] of Object.entries(frontmatter))
    frontmatter[key] = fillValue(value, data)
  if (frontmatter.src !== undefined)
    return
  const title = plainTitle(content)
  if (title !== undefined)
    frontmatter.title ??= title
  frontmatter.level ??= levelOf(frontmatter.layout)
  if (Array.isArray(frontmatter.claims))
    frontmatter.citation = citationOf(frontmatter.claims.map(String), data)
}

/** Fills the data into slides, notes and frontmatter, and derives title, level and citation of each slide. */
export function pagesPreparser(data: DeckData): SlidevPreparserExtension {
  return {
    name: 'deck-data',
    async transformSlide(content, frontmatter: Frontmatter) {
      const filled = fillText(content, data, 'slide')
      complete(frontmatter, filled, data)
      return filled
    },
    async transformNote(note) {
      return note && fillText(note, data, 'note')
    },
  }
}
