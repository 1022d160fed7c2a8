import type { Rule } from './rule'

/** A slide tells where it comes from, or why it need not. */
export const sourceLinePresent: Rule = {
  id: 'source-line-present',
  protects: 'Each slide has a source line, or a reason for having none',
  check({ texts, slide: { frontmatter } }) {
    if (texts.some(({ isSource }) => isSource) || frontmatter.sourceless)
      return []
    return [{
      measured: 'no words in a source line',
      limit: 'a source line, or `sourceless: <reason>` in the frontmatter',
      remedy: 'Name what the slide rests on in `claims`, or say in `sourceless` why it rests on nothing.',
    }]
  },
}
