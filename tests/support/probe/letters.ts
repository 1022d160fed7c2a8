import type { Canvas } from './boxes'
import type { Picture } from './picture'
import type { Box, Ground } from './types'
import { colourAt, distance, hex } from './picture'

/** The same screen twice: its letters in one bright colour, and without letters. */
export interface Pictures {
  marked: Picture
  bare: Picture
}

// The core of a stroke; its soft edge lies on what is beside the letter.
const CORE = 220
const FEWEST_PIXELS = 3

/** What lies under the letters of some lines: each colour with the number of pixels that it has there, most first. */
export function groundsUnder(lines: Box[], opacity: number, { marked, bare }: Pictures, canvas: Canvas): Ground[] {
  const counts = new Map<string, number>()
  for (const { x, y, width, height } of lines) {
    const [left, top] = [x * canvas.scale + canvas.left, y * canvas.scale + canvas.top]
    for (let row = Math.floor(top); row < top + height * canvas.scale; row++) {
      for (let column = Math.floor(left); column < left + width * canvas.scale; column++) {
        const [letter, ground] = [colourAt(marked, column, row), colourAt(bare, column, row)]
        if (letter && ground && distance(letter, ground) > CORE * opacity)
          counts.set(hex(ground), (counts.get(hex(ground)) ?? 0) + 1)
      }
    }
  }
  return [...counts].map(([colour, pixels]) => ({ colour, pixels })).filter(({ pixels }) => pixels >= FEWEST_PIXELS).sort((a, b) => b.pixels - a.pixels)
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
