import type { Rule } from './rule'
import { canvas } from '../../../styles/tokens'
import { at, px, reachesBeyond } from './geometry'

const LIMIT = { x: canvas.left, y: 20, width: canvas.width - canvas.left - canvas.right, height: canvas.height - 20 - 16 }
const TOLERANCE = 2
/** What reaches beyond it breaks another rule. */
const SLIDE = { x: 0, y: 0, width: canvas.width, height: canvas.height }

/** A projector's edge is not always on the wall. */
export const marginsKept: Rule = {
  id: 'margins-kept',
  protects: 'No text stands in the margins',
  check: ({ texts }) => texts
    .map(({ name, box }) => ({ name, box, by: reachesBeyond(box, LIMIT) }))
    .filter(({ box, by }) => by > TOLERANCE && reachesBeyond(box, SLIDE) <= 0.5)
    .map(({ name, box, by }) => ({
      measured: `${name} ${at(box)} reaches ${px(by)} into a margin`,
      limit: `${LIMIT.x} to ${LIMIT.x + LIMIT.width} across, ${LIMIT.y} to ${LIMIT.y + LIMIT.height} down`,
      remedy: 'Let the layout place it, or make the picture narrower.',
      box,
    })),
}
