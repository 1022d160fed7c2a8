import type { DeckFile } from '../../data/schema/deck'
import type { ParsedFile } from './parse'
import type { PlacedDeck } from './placed'

/** What a reference may name. `entry` is whatever a slide may cite; `ground` what an inference may rest on. */
export type NameKind = 'actor' | 'source' | 'claim' | 'fact' | 'place' | 'event' | 'paragraph' | 'cause' | 'dividend' | 'risk' | 'datum' | 'ground' | 'entry'

/** The known names of a kind; `undefined` while the file that holds them cannot be read. */
export type Names = Record<NameKind, ReadonlySet<string> | undefined>

export type ParsedDeck = Record<DeckFile, ParsedFile[]>

/** Ids as they stand in a list, even of entries that are otherwise at fault: those are told once, not again at every reference. */
export function rawIds(parsed: ParsedFile): { id: string, index: number }[] {
  if (!Array.isArray(parsed.raw))
    return []
  return parsed.raw.flatMap((item: unknown, index) =>
    typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? [{ id: item.id, index }] : [])
}

function listed(files: readonly ParsedFile[]): Set<string> | undefined {
  const isKnown = files.length > 0 && files.every(file => Array.isArray(file.raw))
  return isKnown ? new Set(files.flatMap(file => rawIds(file).map(({ id }) => id))) : undefined
}

function together(...sets: (ReadonlySet<string> | undefined)[]): Set<string> | undefined {
  return sets.includes(undefined) ? undefined : new Set(sets.flatMap(set => [...set ?? []]))
}

/** The names that references are checked against. */
export function namesOf(parsed: ParsedDeck, placed: PlacedDeck): Names {
  const [article] = placed.article
  const [argument] = placed.argument
  const points = (kind: 'causes' | 'dividends' | 'risks') => argument && new Set(argument.entry[kind].map(({ id }) => id))
  const claim = listed(parsed.claims)
  const fact = listed(parsed.record)
  const place = listed(parsed.places)
  const inference = listed(parsed.inference)
  return {
    claim,
    fact,
    place,
    actor: listed(parsed.actors),
    source: listed(parsed.sources),
    event: listed(parsed.events),
    paragraph: article && new Set(article.entry.paragraphs.map(({ at }) => at)),
    cause: points('causes'),
    dividend: points('dividends'),
    risk: points('risks'),
    datum: together(claim, fact),
    ground: together(claim, fact, inference, place),
    entry: together(claim, fact, inference),
  }
}
