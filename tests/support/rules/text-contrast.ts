import type { TextPart } from '../probe/types'
import type { Rule } from './rule'
import { formatHex } from 'culori'
import { pegs } from '../../../styles/tokens'
import { contrast, ratio, seenInk } from './contrast'
import { at } from './geometry'

const LEAST = 7
/** For bold labels of 20 px or more on an actor's fill. */
const LEAST_ON_PEG = 4.5
// Under a few letters' corners something else may show: what counts is what most of them stand on.
const SHARE = 0.15

const FILLS = Object.values(pegs).map(({ fill }) => fill.toLowerCase())

function least({ size, weight }: TextPart, ground: string): number {
  return weight >= 600 && size >= 20 - 0.05 && FILLS.includes(ground) ? LEAST_ON_PEG : LEAST
}

/** A bright hall takes away contrast: text has some to lose. */
export const textContrast: Rule = {
  id: 'text-contrast',
  protects: 'Text stands out from its ground by 7:1; bold labels on an actor\'s fill by 4.5:1',
  check: ({ texts }) => texts.flatMap((text) => {
    const letters = text.grounds.reduce((sum, { pixels }) => sum + pixels, 0)
    return text.grounds
      .filter(({ pixels }) => pixels > letters * SHARE)
      .map(({ colour }) => ({ colour, limit: least(text, colour), seen: seenInk(text, colour) }))
      .filter(({ colour, limit, seen }) => contrast(seen, colour) < limit - 0.005)
      .slice(0, 1)
      .map(({ colour, limit, seen }) => ({
        measured: `${text.name} ${at(text.box)}, ${formatHex(seen)} on ${colour}, has ${ratio(contrast(seen, colour))}`,
        limit: `${limit}:1`,
        remedy: 'Use --text or --muted on the ground and --text on panels (styles/tokens.ts).',
        box: text.box,
      }))
  }),
}
