import type { Entry } from '../lib/entries'
import { afterword, claims, inference, record } from 'virtual:deck-data'
import { entriesById } from '../lib/entries'
import { known } from './known'

export type { Entry } from '../lib/entries'
export { actor, place } from './atlas'
export { afterword, argument, article, claims, corrections, events, glossary, inference, places, questions, reading, record, sources } from 'virtual:deck-data'

const entries = entriesById({ claims, record, inference, afterword })

/**
 * A claim, record fact, inference or piece of evidence, with the voice that says it.
 * @throws RangeError naming the unknown id and the nearest known one
 */
export function entry(id: string): Entry {
  return known(entries, id, 'claim, record fact or inference')
}
