import type { MapView } from '../../lib/map-projection'

/** What one map shows and how finely. */
export interface MapSpec {
  view: MapView
  /** Natural Earth's scale: the countries file of `world-atlas`. */
  detail: '50m' | '10m'
  /** Bends (px²) and islands (px²) smaller than this are left out. */
  tolerance: { bend: number, island: number }
  /** Countries that the map draws apart, by their name in the atlas; the key is the name in the deck. */
  countries: Record<string, string>
  /** Where names of areas stand: degrees north and east. */
  areas: Record<string, { north: number, east: number }>
  /** Great circles between two places. */
  routes: Record<string, [from: string, to: string]>
}

export const MAPS = {
  /** From the Levant to the Indus: the right part of the cover, and its window in the body of a slide. */
  region: {
    view: {
      width: 744,
      height: 720,
      centre: { north: 25.29, east: 51.53 },
      at: { x: 304, y: 456 },
      kmPerPixel: 5.5,
      parallels: [20, 38],
    },
    detail: '50m',
    tolerance: { bend: 4, island: 12 },
    countries: { qatar: 'Qatar', afghanistan: 'Afghanistan' },
    areas: {
      saudi: { north: 22.5, east: 43.5 },
      iran: { north: 35.2, east: 53.3 },
      pakistan: { north: 28.6, east: 65.4 },
    },
    routes: { 'doha-kabul': ['doha', 'kabul'] },
  },
  /** The Gulf about Qatar. */
  gulf: {
    view: {
      width: 1128,
      height: 448,
      centre: { north: 25.6, east: 51.25 },
      at: { x: 524, y: 236 },
      kmPerPixel: 1.02,
      parallels: [24, 28],
    },
    detail: '10m',
    tolerance: { bend: 2.5, island: 12 },
    countries: { qatar: 'Qatar', bahrain: 'Bahrain' },
    areas: {
      qatar: { north: 25.76, east: 51.6 },
      bahrain: { north: 26.46, east: 50.64 },
      saudi: { north: 24.76, east: 49.6 },
      iran: { north: 27.36, east: 53.9 },
      uae: { north: 23.86, east: 53.6 },
      gulf: { north: 25.5, east: 53.2 },
    },
    routes: {},
  },
  /** From Anatolia and Moscow to the Indus. */
  visits: {
    view: {
      width: 744,
      height: 448,
      centre: { north: 39, east: 52 },
      at: { x: 360, y: 252 },
      kmPerPixel: 9,
      parallels: [30, 50],
    },
    detail: '50m',
    tolerance: { bend: 4, island: 20 },
    countries: { qatar: 'Qatar', afghanistan: 'Afghanistan' },
    areas: {},
    routes: {},
  },
} as const satisfies Record<string, MapSpec>

export type MapId = keyof typeof MAPS
