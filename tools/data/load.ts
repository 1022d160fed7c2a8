import type { DeckData, DeckFile } from '../../data/schema/deck'
import type { Citable } from './citable'
import type { Fault } from './fault'
import type { DeckBytes } from './files'
import type { ParsedDeck } from './names'
import type { PlacedDeck } from './placed'
import { z } from 'zod'
import { DECK_FILES, deckSchemas } from '../../data/schema/deck'
import { citableOf } from './citable'
import { fillInArithmetic } from './compute'
import { crossReferenceFaults } from './cross-references'
import { sortFaults } from './fault'
import { parseDeck, readDeck } from './files'
import { checkFile } from './placed'

export interface LoadedData {
  /** All data, checked and computed; `undefined` when anything is at fault. */
  data: DeckData | undefined
  /** Every fault, sorted. */
  faults: Fault[]
  /** What pages may cite, even while other data is at fault. */
  citable: Citable
}

function check(parsed: ParsedDeck): { placed: PlacedDeck, faults: Fault[] } {
  const faults: Fault[] = []
  const checked = <File extends DeckFile>(kind: File): PlacedDeck[File] => {
    const results = parsed[kind].map(file => checkFile(kind, file))
    faults.push(...results.flatMap(result => result.faults))
    return results.flatMap(result => result.entries) as PlacedDeck[File]
  }
  // Built from the list of all kinds, so no kind is missing.
  const placed = Object.fromEntries(DECK_FILES.map(kind => [kind, checked(kind)])) as PlacedDeck
  return { placed, faults }
}

function dataOf(placed: PlacedDeck): DeckData {
  const contents = DECK_FILES.map((kind) => {
    const entries = placed[kind].map(({ entry }) => entry)
    return [kind, deckSchemas[kind] instanceof z.ZodArray ? entries : entries[0]]
  })
  return Object.fromEntries(contents) as DeckData
}

/** Checks and computes all data of a deck that has been read. */
export function loadBytes(bytes: DeckBytes): LoadedData {
  const { parsed, faults: unread } = parseDeck(bytes)
  const { placed, faults: invalid } = check(parsed)
  const faults = [...unread, ...invalid, ...crossReferenceFaults(parsed, placed), ...fillInArithmetic(placed)]
  return { data: faults.length ? undefined : dataOf(placed), faults: sortFaults(faults), citable: citableOf(parsed, placed) }
}

/**
 * Reads, checks and computes all data of a deck.
 * @param root folder that holds `data/`
 */
export function loadData(root: string): LoadedData {
  return loadBytes(readDeck(root))
}
