import type { Box, Canvas, Ground, Words } from '../probe/types'
import type { Picture } from './picture'

/** The screen without letters; and, where that does not tell what lies under them, with its letters in one bright colour. */
export interface Pictures {
  bare: Picture
  marked?: Picture
}

// The core of a stroke; its soft edge lies on what is beside the letter.
const CORE = 220
const FEWEST_PIXELS = 3

// A hundred thousand pixels a slide: numbers instead of colours.
function countGrounds(counts: Map<number, number>, { x, y, width, height }: Box, core: number, { marked, bare }: Pictures): void {
  const [one, other] = [marked?.data, bare.data]
  const right = Math.min(Math.ceil(x + width), bare.width)
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(y + height, bare.height); row++) {
    for (let at = (row * bare.width + Math.max(0, Math.floor(x))) * 4; at < (row * bare.width + right) * 4; at += 4) {
      const [red, green, blue] = [other[at]!, other[at + 1]!, other[at + 2]!]
      if (!one || Math.abs(one[at]! - red) + Math.abs(one[at + 1]! - green) + Math.abs(one[at + 2]! - blue) > core) {
        const colour = red << 16 | green << 8 | blue
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
    }
  }
}

/** What lies under a text's letters, each colour with the number of pixels that it has there, most first; without `marked` all that their boxes hold. */
export function groundsUnder({ lines, opacity }: Words, pictures: Pictures, { left, top, scale }: Canvas): Ground[] {
  const counts = new Map<number, number>()
  for (const { x, y, width, height } of lines)
    countGrounds(counts, { x: x * scale + left, y: y * scale + top, width: width * scale, height: height * scale }, CORE * opacity, pictures)
  return [...counts]
    .filter(([, pixels]) => !pictures.marked || pixels >= FEWEST_PIXELS)
    .map(([colour, pixels]) => ({ colour: `#${colour.toString(16).padStart(6, '0')}`, pixels }))
    .sort((one, other) => other.pixels - one.pixels)
}
