import type { GeometryCollection, Topology } from 'topojson-specification'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { filter, filterAttachedWeight, planarRingArea, presimplify, simplify } from 'topojson-simplify'

/** A country as `world-atlas` gives it. */
export interface Country { name: string }
export type Atlas = Topology<{ countries: GeometryCollection<Country> }>

/** Side of a square that is one degree high, km. */
const KM_PER_DEGREE = 111.2

/** The countries of Natural Earth at one scale. */
export async function readAtlas(detail: '50m' | '10m'): Promise<Atlas> {
  const path = createRequire(import.meta.url).resolve(`world-atlas/countries-${detail}.json`)
  return JSON.parse(await readFile(path, 'utf8')) as Atlas
}

/**
 * The atlas with fewer bends and islands; borders that two countries share stay shared.
 * Thresholds are areas in px² at a scale of `kmPerPixel`.
 */
export function simplifyAtlas(atlas: Atlas, tolerance: { bend: number, island: number }, kmPerPixel: number): Atlas {
  const squareDegrees = (kmPerPixel / KM_PER_DEGREE) ** 2
  const simple = simplify(presimplify(atlas), tolerance.bend * squareDegrees)
  return filter(simple, filterAttachedWeight(simple, tolerance.island * squareDegrees, planarRingArea)) as Atlas
}
