import type { Place } from '../data/schema/place'
import type { Box } from './map-box'
import type { PlacedLabel } from './map-labels'
import type { DeckMap, XY } from './map-shape'
import type { Side } from './map-side'
import { boxAround } from './map-box'
import { placeLabels } from './map-labels'

/** When a stop was made, as far as the article says: it gives the earlier stops no order. */
export const PHASES = ['earlier', 'before', 'visit'] as const
export type Phase = typeof PHASES[number]

/** A stop of the tour; the label names it and says the phase in words. */
export interface Stop {
  place: Pick<Place, 'id' | 'name' | 'country'>
  phase: Phase
  label: string
  words: string
  sides: readonly Side[]
}

export interface PlacedStop { id: string, phase: Phase, at: XY, label: PlacedLabel }

/** Radius of a stop's sign, px. */
export const STOP = 11
/** Half the width kept free for a callout's line. */
const CALLOUT = 4

/** The line that leads from a stop up and to the right edge of the frame, as corner points. */
export function calloutFrom(at: XY, frame: Box, rise: number): XY[] {
  return [{ x: at.x, y: at.y - STOP }, { x: at.x, y: at.y - rise }, { x: frame.x + frame.width, y: at.y - rise }]
}

/**
 * Places the stops and their labels; a callout's upright is kept free.
 * @throws RangeError when a stop does not lie on the map or its label has no room
 */
export function placeVisits(map: Readonly<DeckMap>, frame: Box, stops: readonly Stop[], callout: readonly XY[] = []): PlacedStop[] {
  const places = stops.map(({ place }) => {
    const at = map.places[place.id]
    if (!at)
      throw new RangeError(`${place.name} does not lie on the map of the visits. Widen its view in tools/maps/specs.ts.`)
    return at
  })
  const [foot, corner] = callout
  const upright = foot && corner ? [{ x: foot.x - CALLOUT, y: corner.y, width: 2 * CALLOUT, height: foot.y - corner.y }] : []
  const labels = placeLabels(stops.map(({ place, label, words, sides }, index) => ({
    id: place.id,
    lines: [{ text: label, size: 22 }, { text: words, size: 20 }].filter(({ text }) => text),
    at: places[index]!,
    gap: STOP + 8,
    sides,
  })), [...places.map(at => boxAround(at, STOP)), ...upright], frame)
  return stops.map(({ place, phase }, index) => ({ id: place.id, phase, at: places[index]!, label: labels[index]! }))
}
