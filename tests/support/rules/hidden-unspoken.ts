import type { Rule } from './rule'

/** A screen reader does not run ahead of the lecturer. */
export const hiddenUnspoken: Rule = {
  id: 'hidden-unspoken',
  protects: 'A step that is not shown yet is not in the accessibility tree',
  check: ({ coming, spoken }) => coming.filter(text => spoken.some(({ name }) => name === text)).map(text => ({
    measured: `“${text}” is hidden from eyes and read to ears`,
    limit: 'visibility: hidden (styles/motion.css)',
    remedy: 'Hide the step with v-click alone; a transparent step is still read.',
  })),
}
