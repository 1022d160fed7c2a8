import type { DeckData } from '../../data/schema/deck'
import type { Inference } from '../../data/schema/inference'
import type { Source } from '../../data/schema/source'
import type { Citation } from '../../lib/citation'
import type { Entry } from '../../lib/entries'
import { dateWords } from '../../lib/date-words'
import { entriesById } from '../../lib/entries'
import { figureWords, numberWords } from '../../lib/figure-words'

const SIGNS = { share: '÷', difference: '−', sum: '+' } as const

function sourceWords({ publisher, date }: Source): string {
  return date ? `${publisher}, ${dateWords(date)}` : publisher
}

function arithmeticWords({ arithmetic, figure }: Inference, entries: ReadonlyMap<string, Entry>, data: DeckData): string[] {
  if (!arithmetic || !figure)
    return []
  const { op, of } = arithmetic
  if (op === 'distance') {
    const names = of.map(id => data.places.find(place => place.id === id)?.name ?? id)
    return [`${names.join(' to ')} = ${figureWords(figure)}`]
  }
  const operands = of.map(id => numberWords(entries.get(id)?.figure?.value ?? Number.NaN))
  return [`${operands.join(` ${SIGNS[op]} `)} = ${figureWords(figure)}`]
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

/**
 * What a slide rests on, for its source line: an inference brings the paragraphs and sources that it rests on.
 * @param ids the slide's claims; unknown ones are left out, for they are faults elsewhere
 */
export function citationOf(ids: readonly string[], data: DeckData): Citation {
  const entries = entriesById(data)
  const named = ids.flatMap(id => entries.get(id) ?? [])
  const cited = withGrounds(named, entries)
  const paragraphs = new Set(cited.flatMap(entry => entry.kindOfEntry === 'claim' ? [entry.at] : []))
  const sources = cited.flatMap(entry => entry.kindOfEntry === 'fact' || entry.kindOfEntry === 'evidence' ? entry.sources : [])
  const isGeneral = cited.some(entry => 'basis' in entry && entry.basis === 'general-knowledge')
  const published = [...new Set(sources)].flatMap(id => data.sources.find(source => source.id === id) ?? []).map(sourceWords)
  return {
    article: data.article.paragraphs.map(({ at }) => at).filter(at => paragraphs.has(at)),
    record: [...new Set(published), ...(isGeneral ? ['general knowledge, not checked'] : [])],
    arithmetic: named.flatMap(entry => entry.kindOfEntry === 'inference' ? arithmeticWords(entry, entries, data) : []),
  }
}
