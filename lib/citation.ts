import type { DeckData } from '../data/schema/deck'
import type { Source } from '../data/schema/source'
import type { Entry } from './entries'
import { arithmeticWords } from './arithmetic-words'
import { dateWords } from './date-words'
import { entriesById } from './entries'

/** What a slide rests on, ready to be printed in its source line. */
export interface Citation {
  /** Paragraphs of the article, in its order: `S2p1`. */
  article: string[]
  /** Pages of the claim index on which these paragraphs begin, in the same order; without them no line leads there. */
  indexPages?: number[]
  /** Who says it on the record, and when: `US Central Command, 30 August 2021`. */
  record: string[]
  /** Sums that the slide shows: `58,000 ÷ 123,000 = about 47%`. */
  arithmetic: string[]
}

/** How a line names what nobody checked; it stands last, and is never counted among the sources. */
export const GENERAL_KNOWLEDGE = 'general knowledge, not checked'

/** The data that citations are made of. */
export type CitableData = { readonly [File in 'article' | 'claims' | 'record' | 'inference' | 'afterword' | 'sources' | 'places']: Readonly<DeckData[File]> }

/** A source as it is cited in a line: who speaks, and the date as far as it is known. */
export function sourceWords({ publisher, speaker, date }: Source): string {
  return [speaker ?? publisher, date && dateWords(date)].filter(Boolean).join(', ')
}

/** The entries and, for inferences, all that they rest on. */
function withGrounds(named: readonly Entry[], entries: ReadonlyMap<string, Entry>): Entry[] {
  const cited = new Set(named)
  // A set may grow while it is walked, and walks each entry once.
  for (const entry of cited) {
    for (const id of entry.kindOfEntry === 'inference' ? entry.from : []) {
      const ground = entries.get(id)
      if (ground)
        cited.add(ground)
    }
  }
  return [...cited]
}

function sums(named: readonly Entry[], entries: ReadonlyMap<string, Entry>, { places }: CitableData): string[] {
  const operands = {
    entryOf: (id: string) => entries.get(id)!,
    placeOf: (id: string) => places.find(place => place.id === id)!,
  }
  return named.flatMap(entry => entry.kindOfEntry === 'inference' ? arithmeticWords(entry, operands) ?? [] : [])
}

/**
 * What some entries rest on; an inference brings the paragraphs and sources that it rests on.
 * @param ids ids of claims, record facts or inferences; unknown ones are left out, for they are faults elsewhere
 */
export function citationOf(ids: readonly string[], data: CitableData): Citation {
  const entries = entriesById(data)
  const named = ids.flatMap(id => entries.get(id) ?? [])
  const cited = withGrounds(named, entries)
  const paragraphs = new Set(cited.flatMap(entry => entry.kindOfEntry === 'claim' ? [entry.at] : []))
  const sources = new Set(cited.flatMap(entry => entry.kindOfEntry === 'fact' || entry.kindOfEntry === 'evidence' ? entry.sources : []))
  const isGeneral = cited.some(entry => 'basis' in entry && entry.basis === 'general-knowledge')
  const published = [...sources].flatMap(id => data.sources.find(source => source.id === id) ?? []).map(sourceWords)
  return {
    article: data.article.paragraphs.map(({ at }) => at).filter(at => paragraphs.has(at)),
    record: [...new Set(published), ...(isGeneral ? [GENERAL_KNOWLEDGE] : [])],
    arithmetic: sums(named, entries, data),
  }
}
