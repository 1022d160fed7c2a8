import type { DeckData } from '../../../data/schema/deck'
import type { Voice } from '../../../data/schema/vocabulary'
import type { Entry } from '../../../lib/entries'
import { sourceWords } from '../../../lib/citation'
import { entriesById } from '../../../lib/entries'

/** What a slide rests on, in a line: who says it, where, what. */
export interface Statement {
  id: string
  voice: Voice
  /** Paragraph of the article, sources of the record, or what an inference rests on. */
  where: string
  text: string
}

/** The three voices as they are named on the slides. */
export const VOICE_NAMES = {
  article: 'The article says',
  record: 'Public record',
  inference: 'Our inference',
} as const satisfies Record<Voice, string>

function sourcesOf(ids: readonly string[], { sources }: Pick<DeckData, 'sources'>): string {
  return ids.flatMap(id => sources.find(source => source.id === id) ?? []).map(sourceWords).join('; ')
}

function whereOf(entry: Entry, data: DeckData): string {
  if (entry.kindOfEntry === 'claim')
    return entry.at
  if (entry.kindOfEntry === 'inference')
    return ''
  const general = 'basis' in entry && entry.basis === 'general-knowledge' ? 'general knowledge, not checked' : ''
  return [sourcesOf(entry.sources ?? [], data), general].filter(Boolean).join('; ')
}

/** The statements that a slide names in its frontmatter, the article's first; unknown ids are faults elsewhere. */
export function statementsOf(ids: readonly string[], data: DeckData): Statement[] {
  const entries = entriesById(data)
  const order = Object.keys(VOICE_NAMES)
  return ids
    .flatMap(id => entries.get(id) ?? [])
    .map(entry => ({ id: entry.id, voice: entry.voice, where: whereOf(entry, data), text: entry.text }))
    .toSorted((one, other) => order.indexOf(one.voice) - order.indexOf(other.voice))
}
