import type { Rule, Violation } from './rule'
import { at, px, reachesBeyond } from './geometry'

const TOLERANCE = 1

/** A word that is cut off is not read. */
export const nothingClipped: Rule = {
  id: 'nothing-clipped',
  protects: 'No text is cut off by what it stands in',
  check({ texts, overfull }) {
    const cut = texts.flatMap(({ name, box, clips }): Violation[] => clips
      .map(clip => ({ clip, by: reachesBeyond(box, clip.box) }))
      .filter(({ by }) => by > TOLERANCE)
      .map(({ clip, by }) => ({
        measured: `${name} ${at(box)} reaches ${px(by)} beyond ${clip.name} ${at(clip.box)}`,
        limit: 'inside what holds it',
        remedy: 'Give the picture more room or a larger viewBox, or move the text inwards.',
        box,
      })))
    const full = overfull.map(({ name, box, by }) => ({
      measured: `${name} has ${px(by)} more content than room`,
      limit: 'no more content than room',
      remedy: 'Use fewer words, or give the box more room.',
      box,
    }))
    return [...cut, ...full]
  },
}
