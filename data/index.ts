import type { Entry } from '../lib/entries'
import type { Actor } from './schema/actor'
import type { Place } from './schema/place'
import { actors, afterword, claims, inference, places, record } from 'virtual:deck-data'
import { entriesById } from '../lib/entries'
import { nearest } from '../lib/nearest'

export type { Entry } from '../lib/entries'
export { afterword, argument, article, claims, corrections, events, glossary, inference, places, questions, reading, record, sources } from 'virtual:deck-data'

const entries = entriesById({ claims, record, inference, afterword })
const actorsById: ReadonlyMap<string, Actor> = new Map(actors.map(one => [one.id, one]))
const placesById: ReadonlyMap<string, Place> = new Map(places.map(one => [one.id, one]))

function known<T>(map: ReadonlyMap<string, T>, id: string, words: string): T {
  const found = map.get(id)
  if (found !== undefined)
    return found
  const near = nearest(id, map.keys())
  throw new RangeError(`There is no ${words} "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`)
}

/**
 * A claim, record fact, inference or piece of evidence, with the voice that says it.
 * @throws RangeError naming the unknown id and the nearest known one
 */
export function entry(id: string): Entry {
  return known(entries, id, 'claim, record fact or inference')
}

/** @throws RangeError naming the unknown id and the nearest known one */
export function actor(id: string): Readonly<Actor> {
  return known(actorsById, id, 'actor')
}

/** @throws RangeError naming the unknown id and the nearest known one */
export function place(id: string): Readonly<Place> {
  return known(placesById, id, 'place')
}
