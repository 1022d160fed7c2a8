import type { MapView } from '../../lib/map-projection'
import type { Atlas } from './atlas'
import { transform } from 'topojson-client'
import { filter } from 'topojson-simplify'
import { projectionFor } from '../../lib/map-projection'

/** A rectangle of degrees. */
interface Span { west: number, south: number, east: number, north: number }

/** Land this far beyond the frame (degrees) still counts: it may share a border with what is shown. */
const MARGIN = 2
/** Points along each edge of a frame; its edges are curves on the globe. */
const STEPS = 16

function spanOf(points: Iterable<readonly number[]>): Span {
  const span = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity }
  for (const [east = 0, north = 0] of points) {
    span.west = Math.min(span.west, east)
    span.east = Math.max(span.east, east)
    span.south = Math.min(span.south, north)
    span.north = Math.max(span.north, north)
  }
  return span
}

function frameOf(view: MapView): Span {
  const projection = projectionFor(view)
  const along = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
  const edges = along.flatMap(part => [[part, 0], [part, 1], [0, part], [1, part]] as const)
  const { west, south, east, north } = spanOf(edges.map(([x, y]) => projection.invert!([x * view.width, y * view.height])!))
  return { west: west - MARGIN, south: south - MARGIN, east: east + MARGIN, north: north + MARGIN }
}

function meet(one: Span, other: Span): boolean {
  return one.west <= other.east && one.east >= other.west && one.south <= other.north && one.north >= other.south
}

/**
 * The atlas without islands and countries that lie outside a view: the world's coast at its finest is ten times what
 * a map shows. What is kept is kept whole.
 */
export function nearby(atlas: Atlas, view: MapView): Atlas {
  const frame = frameOf(view)
  const toDegrees = transform(atlas.transform!)
  const spans = atlas.arcs.map(arc => spanOf(arc.map((position, index) => toDegrees(position, index > 0))))
  return filter(atlas, (ring: unknown) => {
    // A filter gets the numbers of a ring's arcs, whatever its type says; one that is walked backwards as a complement.
    const around = (ring as number[]).map(arc => spans[arc < 0 ? ~arc : arc]!)
    return meet(spanOf(around.flatMap(({ west, south, east, north }) => [[west, south], [east, north]])), frame)
  }) as Atlas
}
