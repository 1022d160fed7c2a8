import type { Citation } from '../../lib/citation'
import { readPages } from './slides'

/**
 * The last paragraphs that an entry file gives to slides which lead elsewhere in its length of the lecture:
 * `bridge` in the frontmatter of `src: ./pages/02-….md#2`, by the id of the slide.
 */
export function bridgesOf(root: string, entry: string): ReadonlyMap<string, string> {
  return new Map(readPages(root, entry).slides.flatMap(({ values, importers }) => {
    const bridge = importers.find(importer => importer.values.bridge !== undefined)?.values.bridge
    return bridge === undefined ? [] : [[String(values.id), String(bridge)]]
  }))
}

/** A note with another last paragraph; a paragraph that belongs to a click stays, and the bridge follows it. */
export function withBridge(note: string, bridge: string | undefined): string {
  if (bridge === undefined)
    return note
  const paragraphs = note.trim().split(/\n\s*\n/)
  const keepsLast = paragraphs.length === 1 || paragraphs.at(-1)?.startsWith('[click')
  return [...keepsLast ? paragraphs : paragraphs.slice(0, -1), bridge].join('\n\n')
}

/** A note with what it rests on at its end, for the question that comes from the hall. */
export function withSources(note: string, { article = [], record = [], arithmetic = [] }: Partial<Citation> = {}): string {
  const sources = [article.length > 0 && `Article, ${article.join(', ')}`, ...record, ...arithmetic].filter(Boolean)
  return sources.length > 0 ? `${note.trim()}\n\nSources: ${sources.join('; ')}` : note
}
