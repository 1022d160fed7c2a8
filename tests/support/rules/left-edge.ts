import type { Rule } from './rule'
import { canvas } from '../../../styles/tokens'
import { px } from './geometry'

/** Label, headline and source line begin on one line, slide after slide. Part openings have a left edge of their own. */
export const leftEdge: Rule = {
  id: 'left-edge',
  protects: 'Label, headline and source line begin at the same left edge',
  check: ({ furniture, slide: { frontmatter } }) => frontmatter.layout === 'section'
    ? []
    : furniture.filter(({ box }) => Math.abs(box.x - canvas.left) > 1).map(({ name, box }) => ({
        measured: `${name} begins at ${px(box.x)}`,
        limit: `${canvas.left} px`,
        remedy: 'Let the layout place it.',
        box,
      })),
}
