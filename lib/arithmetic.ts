import { geoDistance } from 'd3-geo'

const EARTH_RADIUS_KM = 6371

/** A point on the globe: degrees north and east. */
export interface Point {
  north: number
  east: number
}

/**
 * The part as percent of the whole, unrounded.
 * @throws RangeError when the whole is not positive, or the part is negative or larger than the whole
 */
export function share(part: number, whole: number): number {
  if (!(whole > 0))
    throw new RangeError(`A share needs a whole above zero, received ${whole}.`)
  if (!(part >= 0 && part <= whole))
    throw new RangeError(`A share needs a part between zero and the whole (${whole}), received ${part}.`)
  return part / whole * 100
}

/** The first less the second, in their unit. */
export function difference(from: number, less: number): number {
  return from - less
}

/** Both together, in their unit. */
export function sum(one: number, other: number): number {
  return one + other
}

/** Great-circle distance in km on a sphere of the Earth's mean radius, unrounded. */
export function distance(from: Point, to: Point): number {
  return geoDistance([from.east, from.north], [to.east, to.north]) * EARTH_RADIUS_KM
}
