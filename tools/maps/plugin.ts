import type { Plugin } from 'vite'
import type { DeckMap } from '../../lib/map-shape'
import type { Atlas } from './atlas'
import type { MapId, MapSpec } from './specs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { places as placesSchema } from '../../data/schema/place'
import { readAtlas, simplifyAtlas } from './atlas'
import { drawMap } from './draw'
import { nearby } from './nearby'
import { MAPS } from './specs'

const PREFIX = '\0virtual:deck-maps/'
/** Filters are asked by the bundler itself, so that the other modules of a deck do not pass through here. */
const WRITTEN_AS = { id: /^virtual:deck-maps\// }
const RESOLVED_AS = { id: /.virtual:deck-maps\// }

/** True for the name of a map of the deck. */
export function isMapId(id: string): id is MapId {
  return Object.hasOwn(MAPS, id)
}

/** @throws Error naming the maps there are */
export function mapIdOf(name: string): MapId {
  if (!isMapId(name))
    throw new Error(`There is no map "${name}". Use one of: ${Object.keys(MAPS).join(', ')} (tools/maps/specs.ts).`)
  return name
}

/** Draws one map of the deck with the places of `data/places.yaml` at `root`. */
export async function buildMap(id: MapId, root: string): Promise<DeckMap> {
  const spec: MapSpec = MAPS[id]
  const [atlas, places] = await Promise.all([readAtlas(spec.detail), readFile(join(root, 'data/places.yaml'), 'utf8')])
  const simple: Atlas = simplifyAtlas(nearby(atlas, spec.view), spec.tolerance, spec.view.kmPerPixel)
  return drawMap(spec, simple, placesSchema.parse(parse(places)))
}

/** Gives `virtual:deck-maps/<id>`: a map as paths and points in px, drawn at build time. */
export function deckMaps(root: string): Plugin {
  return {
    name: 'deck-maps',
    resolveId: {
      filter: WRITTEN_AS,
      handler: id => `\0${id}`,
    },
    load: {
      filter: RESOLVED_AS,
      async handler(id) {
        this.addWatchFile(join(root, 'data/places.yaml'))
        return `export default ${JSON.stringify(await buildMap(mapIdOf(id.slice(PREFIX.length)), root))}`
      },
    },
  }
}
