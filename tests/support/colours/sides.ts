import type { Outline } from '../probe/types'
import type { Picture } from './picture'
import { colourAt, distance, hex } from './picture'

/**
 * The colours on both sides of a shape's outline, at each of its points where it is seen: where it is the same as
 * both sides, it is covered by something else, in the gap of a dash, or a casing.
 */
export function sidesOf({ along, isOutline }: Outline, picture: Picture): string[][] {
  const found: string[][] = []
  for (const points of along) {
    const [own, ...sides] = points.map(([x, y]) => colourAt(picture, x, y))
    const seen = sides.filter(side => side !== undefined)
    const isHidden = isOutline && own && seen.every(side => distance(own, side) === 0)
    if (seen.length === sides.length && !isHidden)
      found.push(seen.map(hex))
  }
  return found
}
