import type { Place } from '../data/schema/place'
import type { Box } from './map-box'
import type { PlacedLabel } from './map-labels'
import type { DeckMap, XY } from './map-shape'
import { boxAround } from './map-box'
import { areaLabel, placeLabels } from './map-labels'

/** What the map of a route says. */
export interface RouteWords {
  from: Pick<Place, 'id' | 'name' | 'country'>
  to: Pick<Place, 'id' | 'name' | 'country'>
  /** The distance as it is printed. */
  figure: string
  /** Areas to be named: keys of the map's `areas`. */
  areas: { id: string, name: string }[]
}

/** A route with its labels, ready to be drawn. */
export interface PlacedRoute {
  path: string
  ends: { at: XY, label: PlacedLabel }[]
  figure: PlacedLabel
  areas: PlacedLabel[]
}

const LINE = 5
const DOT = 10

/**
 * Places the labels of a route: the ends beside their dots, the figure above the middle of the line.
 * @throws RangeError when the map lacks the route or an area, or a label has no room
 */
export function placeRoute(map: Readonly<DeckMap>, frame: Box, words: RouteWords): PlacedRoute {
  const { from, to } = words
  const route = map.routes[`${from.id}-${to.id}`]
  if (!route)
    throw new RangeError(`The map has no route from ${from.name} to ${to.name}. Add it to tools/maps/specs.ts.`)
  const ends = [
    { end: from, at: route.points[0]!, gap: 26, sides: ['left', 'below-left', 'below'] as const },
    { end: to, at: route.points.at(-1)!, gap: 16, sides: ['above', 'above-left'] as const },
  ]
  const obstacles = [...route.points.map(point => boxAround(point, LINE)), ...ends.map(({ at }) => boxAround(at, DOT))]
  const [figure, first, second, ...areas] = placeLabels([
    { id: 'figure', lines: [{ text: words.figure, size: 44 }], at: route.points[Math.floor(route.points.length / 2)]!, gap: 16, sides: ['above-left', 'below-right'] },
    ...ends.map(({ end, at, gap, sides }) => ({ id: end.id, lines: [{ text: end.name, size: 26 }, { text: end.country, size: 22 }], at, gap, sides })),
    ...words.areas.map(area => areaLabel(map, area)),
  ], obstacles, frame)
  return { path: route.path, figure: figure!, ends: [{ at: ends[0]!.at, label: first! }, { at: ends[1]!.at, label: second! }], areas }
}
