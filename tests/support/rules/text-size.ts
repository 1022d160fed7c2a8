import type { Rule } from './rule'
import { px } from './geometry'

const SMALLEST = 18

/** The back row reads it, or it is not on the slide. */
export const textSize: Rule = {
  id: 'text-size',
  protects: 'No text is smaller than 18 px on the canvas',
  check: ({ texts }) => texts
    .filter(({ size }) => size < SMALLEST - 0.05)
    .map(({ name, size, box }) => ({
      measured: `${name} is ${px(size)}`,
      limit: `${SMALLEST} px`,
      remedy: 'Use a size of styles/tokens.ts, and let the picture stand at its own scale (viewBox as wide as its box).',
      box,
    })),
}
