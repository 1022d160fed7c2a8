import type { Source } from '../data/schema/source'
import type { Entry } from './entries'
import { dateWords } from './date-words'

/** What a slide rests on, ready to be printed in its source line. */
export interface Citation {
  /** Paragraphs of the article, in its order: `S2p1`. */
  article: string[]
  /** Who says it on the record, and when: `CENTCOM, 30 August 2021`. */
  record: string[]
  /** Sums that the slide shows: `58,000 ÷ 123,000 = about 47%`. */
  arithmetic: string[]
}

const once = (items: string[]) => [...new Set(items)]

/** A source as it is cited in a line: who speaks, and the date as far as it is known. */
export function sourceWords({ publisher, speaker, date }: Source): string {
  return [speaker ?? publisher, date && dateWords(date)].filter(Boolean).join(', ')
}

function recordWords(entry: Entry, sources: readonly Source[]): string[] {
  if (entry.kindOfEntry !== 'fact' && entry.kindOfEntry !== 'evidence')
    return []
  if (entry.basis === 'general-knowledge')
    return ['general knowledge, not checked']
  return entry.sources.flatMap((id) => {
    const source = sources.find(one => one.id === id)
    return source ? [sourceWords(source)] : []
  })
}

/** The paragraphs and record sources of some entries, each once; `arithmetic` is left to the caller, who knows the numbers. */
export function citationOf(entries: readonly Entry[], sources: readonly Source[], arithmetic: string[] = []): Citation {
  const paragraphs = entries.flatMap(entry => entry.kindOfEntry === 'claim' ? [entry.at] : [])
  return {
    article: once(paragraphs).sort(),
    record: once(entries.flatMap(entry => recordWords(entry, sources))),
    arithmetic,
  }
}
