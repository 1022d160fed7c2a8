import type { Page } from 'playwright-core'
import type { Drawn, Surveyed, TextPart } from '../probe/types'
import type { Pictures } from './grounds'
import { groundsUnder } from './grounds'
import { shoot, unpaint } from './shots'
import { sidesOf } from './sides'

/** What a slide's texts stand on, and what lies beside its shapes. */
export interface SeenColours { texts: TextPart[], shapes: Drawn[] }

function onGrounds({ texts, canvas }: Surveyed, pictures: Pictures): TextPart[] {
  return texts.map(text => ({ ...text, grounds: groundsUnder(text, pictures, canvas) }))
}

/**
 * Looks at the slide that a page shows. A picture without letters tells what is under a text whose boxes hold one
 * colour; only where another holds more is a second picture taken, which tells the letters from what is between them.
 */
export async function seenColours(page: Page, no: number, surveyed: Surveyed): Promise<SeenColours> {
  const bare = await shoot(page, no, 'bare')
  const quick = onGrounds(surveyed, { bare })
  const isTold = quick.every(({ grounds }) => grounds.length < 2)
  const texts = isTold ? quick : onGrounds(surveyed, { bare, marked: await shoot(page, no, 'marked') })
  await unpaint(page)
  const shapes = surveyed.outlines.map(outline => ({ ...outline, sides: sidesOf(outline, bare) })).filter(({ sides }) => sides.length > 0)
  return { texts, shapes }
}
