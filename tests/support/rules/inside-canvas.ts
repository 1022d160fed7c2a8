import type { Rule } from './rule'
import { at, px, reachesBeyond } from './geometry'

const TOLERANCE = 0.5

/** A projector shows the canvas and nothing else. */
export const insideCanvas: Rule = {
  id: 'inside-canvas',
  protects: 'Everything lies inside the slide',
  check({ canvas, texts, blocks }) {
    const limit = { x: 0, y: 0, ...canvas }
    return [...texts, ...blocks]
      .map(({ name, box }) => ({ name, box, by: reachesBeyond(box, limit) }))
      .filter(({ by }) => by > TOLERANCE)
      .map(({ name, box, by }) => ({
        measured: `${name} ${at(box)} reaches ${px(by)} beyond the slide`,
        limit: `0 to ${canvas.width} across, 0 to ${canvas.height} down`,
        remedy: 'Make it smaller, move it, or use fewer words.',
        box,
      }))
  },
}
