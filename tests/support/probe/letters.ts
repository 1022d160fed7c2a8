import type { Canvas } from './boxes'
import type { Picture } from './picture'
import type { Box, Ground } from './types'

/** The same screen twice: its letters in one bright colour, and without letters. */
export interface Pictures {
  marked: Picture
  bare: Picture
}

// The core of a stroke; its soft edge lies on what is beside the letter.
const CORE = 220
const FEWEST_PIXELS = 3

// A hundred thousand pixels a slide: numbers instead of colours.
function countGrounds(counts: Map<number, number>, { x, y, width, height }: Box, core: number, { marked, bare }: Pictures): void {
  const [one, other] = [marked.data, bare.data]
  const right = Math.min(Math.ceil(x + width), bare.width)
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(y + height, bare.height); row++) {
    for (let at = (row * bare.width + Math.max(0, Math.floor(x))) * 4; at < (row * bare.width + right) * 4; at += 4) {
      const [red, green, blue] = [other[at]!, other[at + 1]!, other[at + 2]!]
      if (Math.abs(one[at]! - red) + Math.abs(one[at + 1]! - green) + Math.abs(one[at + 2]! - blue) > core) {
        const colour = red << 16 | green << 8 | blue
        counts.set(colour, (counts.get(colour) ?? 0) + 1)
      }
    }
  }
}

/** What lies under the letters of some lines: each colour with the number of pixels that it has there, most first. */
export function groundsUnder(lines: Box[], opacity: number, pictures: Pictures, { left, top, scale }: Canvas): Ground[] {
  const counts = new Map<number, number>()
  for (const { x, y, width, height } of lines)
    countGrounds(counts, { x: x * scale + left, y: y * scale + top, width: width * scale, height: height * scale }, CORE * opacity, pictures)
  return [...counts]
    .filter(([, pixels]) => pixels >= FEWEST_PIXELS)
    .map(([colour, pixels]) => ({ colour: `#${colour.toString(16).padStart(6, '0')}`, pixels }))
    .sort((one, other) => other.pixels - one.pixels)
}

/** The colour in which letters are painted, as the style sheet gives it, and how much of it shows through (0 to 1). */
export function inkOfLetters(element: Element): { ink: string, opacity: number, weight: number } {
  const { color, fill, fillOpacity, fontWeight } = getComputedStyle(element)
  const isDrawn = element instanceof SVGElement
  let opacity = isDrawn ? Number(fillOpacity) : 1
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity)
  return { ink: isDrawn ? fill : color, opacity, weight: Number(fontWeight) }
}
