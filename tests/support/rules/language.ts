import type { Rule } from './rule'

/** A screen reader must know how to pronounce the page. */
export const language: Rule = {
  id: 'language',
  protects: 'The page says its language',
  check: ({ lang }) => lang
    ? []
    : [{ measured: 'html has no lang', limit: 'lang="en"', remedy: 'Set htmlAttrs.lang in the headmatter.' }],
}
