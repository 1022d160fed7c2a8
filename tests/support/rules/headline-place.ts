import type { Rule, Violation } from './rule'
import { canvas, type } from '../../../styles/tokens'
import { px } from './geometry'

const LINES = 2

/** The eye finds the assertion where it was on the slide before. Covers and part openings have places of their own. */
export const headlinePlace: Rule = {
  id: 'headline-place',
  protects: 'The headline begins at the same place on each slide, and has two lines at most',
  check({ headlines, slide: { frontmatter } }) {
    const [headline] = headlines
    if (!headline || !['figure', undefined].includes(frontmatter.layout as string | undefined))
      return []
    const { box } = headline
    const violations: Violation[] = []
    if (Math.abs(box.x - canvas.left) > 1 || Math.abs(box.y - canvas.headlineTop) > 1) {
      violations.push({
        measured: `headline begins at ${px(box.x)} across, ${px(box.y)} down`,
        limit: `${canvas.left} across, ${canvas.headlineTop} down`,
        remedy: 'Let the layout place the h1: it is the first thing in the slide\'s Markdown.',
        box,
      })
    }
    if (box.height > LINES * type.headline[1] + 1) {
      violations.push({
        measured: `headline is ${px(box.height)} high`,
        limit: `${LINES} lines of ${type.headline[1]} px`,
        remedy: 'Shorten it to 110 characters at most.',
        box,
      })
    }
    return violations
  },
}
