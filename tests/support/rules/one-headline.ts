import type { Rule } from './rule'

/** Bookmarks, contents and screen readers know a slide by its headline. */
export const oneHeadline: Rule = {
  id: 'one-headline',
  protects: 'Each slide has one headline, and it is seen',
  check: ({ headlines }) => headlines.length === 1
    ? []
    : [{
        measured: `${headlines.length} visible h1${headlines.length ? `: ${headlines.map(({ name }) => name).join(', ')}` : ''}`,
        limit: 'one',
        remedy: 'Begin the slide with one `# …`; it may not wait for a click.',
      }],
}
