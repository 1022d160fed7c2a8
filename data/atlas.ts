import type { Actor } from './schema/actor'
import type { Place } from './schema/place'
import { actors } from 'virtual:deck-data/actors'
import { places } from 'virtual:deck-data/places'
import { known } from './known'

const actorsById: ReadonlyMap<string, Actor> = new Map(actors.map(one => [one.id, one]))
const placesById: ReadonlyMap<string, Place> = new Map(places.map(one => [one.id, one]))

/** @throws RangeError naming the unknown id and the nearest known one */
export function actor(id: string): Readonly<Actor> {
  return known(actorsById, id, 'actor')
}

/** @throws RangeError naming the unknown id and the nearest known one */
export function place(id: string): Readonly<Place> {
  return known(placesById, id, 'place')
}
