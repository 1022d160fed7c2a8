import type { Drawn } from '../probe/types'
import type { Rule } from './rule'
import { formatHex } from 'culori'
import { AREAS, CASINGS } from '../adorns'
import { contrast, ratio } from './contrast'
import { at } from './geometry'

const LEAST = 3

function isQuiet({ colour, isOutline }: Drawn): boolean {
  return (isOutline ? CASINGS : AREAS).some(quiet => quiet.toLowerCase() === formatHex(colour))
}

// An outline parts a fill from the ground: it has to stand out from one of them along most of its way.
function standsOut({ colour, sides }: Drawn): number {
  const best = sides.map(pair => Math.max(...pair.map(side => contrast(colour, side)))).sort((a, b) => b - a)
  return best[Math.floor(best.length / 2)]!
}

/** What is drawn to be understood can be seen. */
export const shapeContrast: Rule = {
  id: 'shape-contrast',
  protects: 'Outlines, lines and bare fills stand out from what is beside them by 3:1',
  check: ({ shapes }) => shapes
    .filter(shape => !isQuiet(shape))
    .map(shape => ({ shape, by: standsOut(shape) }))
    .filter(({ by }) => by < LEAST - 0.005)
    .map(({ shape: { name, box, colour, isOutline }, by }) => ({
      measured: `${isOutline ? 'the outline' : 'the fill'} ${colour} of ${name} ${at(box)} has ${ratio(by)}`,
      limit: `${LEAST}:1 against one of its sides`,
      remedy: 'Draw it in --text, --accent or --rule, or give the fill an outline; what only adorns is listed in tests/support/adorns.ts.',
      box,
    })),
}
