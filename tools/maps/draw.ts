import type { GeoPath, GeoPermissibleObjects, GeoProjection } from 'd3-geo'
import type { Place } from '../../data/schema/place'
import type { DeckMap, XY } from '../../lib/map-shape'
import type { Atlas } from './atlas'
import type { MapSpec } from './specs'
import { geoInterpolate, geoPath } from 'd3-geo'
import { feature, merge, mesh } from 'topojson-client'
import { projectionFor } from '../../lib/map-projection'
import { compactPath } from './compact'

/** Points along a great circle that labels keep clear of. */
const ROUTE_POINTS = 33

function mapValues<From, To>(record: Record<string, From>, change: (value: From, key: string) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
}

function pointOn(projection: GeoProjection, { north, east }: { north: number, east: number }): XY {
  const [x, y] = projection([east, north])!
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

/** The object as a compact path; empty when it lies outside the frame. */
function outline(path: GeoPath, object: GeoPermissibleObjects): string {
  return compactPath(path(object) ?? '')
}

function countryPath(atlas: Atlas, path: GeoPath, name: string): string {
  const country = atlas.objects.countries.geometries.find(({ properties }) => properties && 'name' in properties && properties.name === name)
  if (!country)
    throw new Error(`The atlas has no country named "${name}". Use Natural Earth's own name, such as "United Arab Emirates".`)
  return outline(path, feature(atlas, country))
}

function placeNamed(places: Place[], id: string): Place {
  const place = places.find(place => place.id === id)
  if (!place)
    throw new Error(`A map's route names the place "${id}", which data/places.yaml does not have. Add it there, or correct tools/maps/specs.ts.`)
  return place
}

function route(places: Place[], projection: GeoProjection, path: GeoPath, [from, to]: readonly [string, string]): DeckMap['routes'][string] {
  const ends = [placeNamed(places, from), placeNamed(places, to)].map(({ north, east }): [number, number] => [east, north])
  const along = geoInterpolate(ends[0]!, ends[1]!)
  const points = Array.from({ length: ROUTE_POINTS }, (_, at) => along(at / (ROUTE_POINTS - 1)))
  return {
    path: outline(path, { type: 'LineString', coordinates: ends }),
    points: points.map(([east, north]) => pointOn(projection, { north, east })),
  }
}

/** Draws a map: simplified outlines projected into px, cut at the frame. */
export function drawMap(spec: MapSpec, atlas: Atlas, places: Place[]): DeckMap {
  const { width, height, kmPerPixel } = spec.view
  const projection = projectionFor(spec.view)
  const path = geoPath(projection).digits(1)
  const { countries } = atlas.objects
  const shown = places.map(place => [place.id, pointOn(projection, place)] as const)
    .filter(([, { x, y }]) => x >= 0 && x <= width && y >= 0 && y <= height)
  return {
    width,
    height,
    kmPerPixel,
    land: outline(path, merge(atlas, countries.geometries as Parameters<typeof merge>[1])),
    borders: outline(path, mesh(atlas, countries, (one, other) => one !== other)),
    countries: mapValues(spec.countries, name => countryPath(atlas, path, name)),
    areas: mapValues(spec.areas, area => pointOn(projection, area)),
    places: Object.fromEntries(shown),
    routes: mapValues(spec.routes, ends => route(places, projection, path, ends)),
  }
}
