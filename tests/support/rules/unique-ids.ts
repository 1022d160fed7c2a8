import type { Rule } from './rule'

/** Arrowheads, links and labels find their target by its id. */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  protects: 'No two elements of the page have the same id',
  check: ({ doubleIds }) => doubleIds.map(id => ({
    measured: `two elements are called "${id}"`,
    limit: 'one',
    remedy: 'Make ids with Vue\'s useId(), or put the slide\'s id before them.',
  })),
}
