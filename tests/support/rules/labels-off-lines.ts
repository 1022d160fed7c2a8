import type { TextPart } from '../probe/types'
import type { Rule } from './rule'
import { contrast } from './contrast'
import { at } from './geometry'

/** From this contrast on, two grounds are a thing and what it lies on, not a shade of one. */
const SEEN = 1.6
/** A line of 1 px behind one letter has about as many pixels. */
const PIXELS = 6

function struckBy({ grounds }: TextPart): number {
  const [main, ...others] = grounds
  return others.filter(({ colour }) => contrast(colour, main!.colour) >= SEEN).reduce((sum, { pixels }) => sum + pixels, 0)
}

/** A line through a word is a letter more. */
export const labelsOffLines: Rule = {
  id: 'labels-off-lines',
  protects: 'No line, outline or other picture runs behind the letters of a text',
  check: ({ texts }) => texts
    .map(text => ({ text, pixels: struckBy(text) }))
    .filter(({ pixels }) => pixels > PIXELS)
    .map(({ text: { name, box }, pixels }) => ({
      measured: `${name} ${at(box)} has something drawn behind ${pixels} pixels of its letters`,
      limit: 'one ground behind all letters of a text',
      remedy: 'Move the label off the line, or give it a casing of its ground (class "halo").',
      box,
    })),
}
