import type { Rule } from './rule'
import { at, overlap, px } from './geometry'

/** Where a statement comes from stands alone and is read in one glance. */
export const sourceLineFree: Rule = {
  id: 'source-line-free',
  protects: 'No text lies over the source line',
  check({ source, texts }) {
    if (!source)
      return []
    return texts
      .filter(({ isSource }) => !isSource)
      .map(({ name, box }) => ({ name, box, by: overlap(box, source.box) }))
      .filter(({ by }) => by > 1)
      .map(({ name, box, by }) => ({
        measured: `${name} ${at(box)} reaches ${px(by)} into the source line`,
        limit: `above ${Math.round(source.box.y)} px`,
        remedy: 'Make the picture lower, or use fewer words.',
        box,
      }))
  },
}
