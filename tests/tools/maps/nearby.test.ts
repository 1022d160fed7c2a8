import { describe, expect, it } from 'vitest'
import { readAtlas, simplifyAtlas } from '../../../tools/maps/atlas'
import { drawMap } from '../../../tools/maps/draw'
import { nearby } from '../../../tools/maps/nearby'
import { MAPS } from '../../../tools/maps/specs'

/** Outlines as they are seen: a ring may begin at another of its points. */
const pieces = (path: string): number => path.match(/M/g)?.length ?? 0

describe('nearby', () => {
  it.each(['region', 'visits'] as const)('leaves the map "%s" as the whole world draws it', async (id) => {
    const spec = { ...MAPS[id], routes: {} }
    const world = await readAtlas(spec.detail)
    const [whole, near] = [world, nearby(world, spec.view)].map(atlas => drawMap(spec, simplifyAtlas(atlas, spec.tolerance, spec.view.kmPerPixel), []))
    expect(near!.borders).toBe(whole!.borders)
    expect(near!.countries).toEqual(whole!.countries)
    expect(pieces(near!.land)).toBe(pieces(whole!.land))
  })

  it('keeps a country that surrounds the frame, and drops what lies elsewhere', async () => {
    const world = await readAtlas('50m')
    const inland = { ...MAPS.gulf.view, centre: { north: 24, east: 45 }, kmPerPixel: 0.1 }
    const kept = nearby(world, inland).objects.countries.geometries.map(({ properties }) => properties && 'name' in properties && properties.name)
    expect(kept).toContain('Saudi Arabia')
    // Each lies beside the frame on one side only: west, east, north and south.
    expect(kept.filter(name => ['Egypt', 'India', 'Kazakhstan', 'Ethiopia'].includes(String(name)))).toEqual([])
  })
})
