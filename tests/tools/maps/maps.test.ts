import type { DeckMap } from '../../../lib/map-shape'
import type { MapId } from '../../../tools/maps/specs'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { places as placesSchema } from '../../../data/schema/place'
import { distance } from '../../../lib/arithmetic'
import { buildMap, isMapId, mapIdOf } from '../../../tools/maps/plugin'
import { MAPS } from '../../../tools/maps/specs'

/** What a map may cost, bytes of compressed JSON. */
const BUDGET: Record<MapId, number> = { region: 7000, gulf: 4000, visits: 8000 }
const ids = Object.keys(MAPS).filter(isMapId)
let maps: Record<MapId, DeckMap>

beforeAll(async () => {
  const built = await Promise.all(ids.map(async id => [id, await buildMap(id, process.cwd())] as const))
  maps = Object.fromEntries(built) as Record<MapId, DeckMap>
}, 60_000)

/** The rectangle that holds a path's corners. */
function extent(path: string): { left: number, top: number, right: number, bottom: number } {
  let [x, y] = [0, 0]
  const xs: number[] = []
  const ys: number[] = []
  for (const [, command, numbers] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const values = (numbers!.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let at = 0; at < values.length; at += 2) {
      x = command === 'M' ? values[at]! : x + values[at]!
      y = command === 'M' ? values[at + 1]! : y + values[at + 1]!
      xs.push(x)
      ys.push(y)
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

describe.each(ids)('the map "%s"', (id) => {
  it('costs no more than its budget', () => {
    expect(gzipSync(JSON.stringify(maps[id])).length).toBeLessThan(BUDGET[id])
  })

  it('draws land, borders and every country that it sets apart', () => {
    expect(maps[id].land).toMatch(/^M/)
    expect(maps[id].borders).toMatch(/^M/)
    for (const path of Object.values(maps[id].countries))
      expect(path).toMatch(/^M/)
  })

  it('keeps its paths within a bleed of the frame', () => {
    const { left, top, right, bottom } = extent(maps[id].land)
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-6.1)
    expect(right).toBeLessThanOrEqual(maps[id].width + 6.1)
    expect(bottom).toBeLessThanOrEqual(maps[id].height + 6.1)
  })
})

describe('the map of the Gulf', () => {
  it('shows Bahrain as an island that can be seen from the back row', () => {
    const { top, bottom } = extent(maps.gulf.countries.bahrain!)
    expect(bottom - top).toBeGreaterThan(30)
  })

  it('puts Doha and Al Udeid in Qatar, and the gas field between Qatar and Iran', () => {
    const qatar = extent(maps.gulf.countries.qatar!)
    const { doha, 'al-udeid': base, 'north-field': field } = maps.gulf.places
    for (const place of [doha!, base!]) {
      expect(place.x).toBeGreaterThan(qatar.left)
      expect(place.x).toBeLessThan(qatar.right + 3)
      expect(place.y).toBeGreaterThan(qatar.top)
      expect(place.y).toBeLessThan(qatar.bottom)
    }
    expect(field!.y).toBeLessThan(qatar.top)
    expect(field!.y).toBeGreaterThan(maps.gulf.areas.iran!.y)
  })
})

describe('the map of the region', () => {
  it('draws the line from Doha to Kabul as long as the great circle at the map\'s scale, within five percent', () => {
    const { doha, kabul } = maps.region.places
    const drawn = Math.hypot(kabul!.x - doha!.x, kabul!.y - doha!.y) * maps.region.kmPerPixel
    const places = placesSchema.parse(parse(readFileSync('data/places.yaml', 'utf8')))
    const [from, to] = ['doha', 'kabul'].map(id => places.find(place => place.id === id)!)
    const real = distance(from!, to!)
    expect(Math.abs(drawn / real - 1)).toBeLessThan(0.05)
  })

  it('begins the line at Doha and ends it at Kabul', () => {
    const { points } = maps.region.routes['doha-kabul']!
    expect([points[0], points.at(-1)]).toEqual([maps.region.places.doha, maps.region.places.kabul])
  })
})

describe('the map of the visits', () => {
  it('holds Doha and all five stops', () => {
    expect(Object.keys(maps.visits.places)).toEqual(expect.arrayContaining(['doha', 'ankara', 'tehran', 'islamabad', 'moscow', 'kabul']))
  })
})

describe('mapIdOf', () => {
  it('names the maps there are when asked for another', () => {
    expect(() => mapIdOf('world')).toThrow('There is no map "world". Use one of: region, gulf, visits (tools/maps/specs.ts).')
  })
})
