import type { Rule } from './rule'

/** Nothing moves once it is shown. */
export const noLayoutShift: Rule = {
  id: 'no-layout-shift',
  protects: 'Nothing jumps when a slide or a step appears',
  check: ({ shifts }) => shifts.map(({ name, by }) => ({
    measured: `${name} moved (layout shift of ${by})`,
    limit: 'no layout shift',
    remedy: 'Reserve its room from the beginning: place with fixed sizes, and hide steps by visibility.',
  })),
}
