import type { Rule } from './rule'

/** Who asked the system for less motion gets none. */
export const noMotion: Rule = {
  id: 'no-motion',
  protects: 'Nothing is animated under reduced motion',
  check: ({ motions }) => motions.map(({ name, of }) => ({
    measured: `${name} is animated (${of})`,
    limit: 'no transition and no animation under prefers-reduced-motion',
    remedy: 'Put the transition inside @media (prefers-reduced-motion: no-preference).',
  })),
}
