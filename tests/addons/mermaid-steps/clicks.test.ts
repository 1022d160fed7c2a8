import { describe, expect, it } from 'vitest'
import { clicksElsewhere, stepsIn } from '../../../addons/slidev-addon-mermaid-steps/src/clicks'

describe('clicksElsewhere', () => {
  it('counts clicks with a number, and one for each without', () => {
    expect(clicksElsewhere('<p v-click="4">a</p><p v-click>b</p>\n\n<v-click>\n\nc\n\n</v-click>', {})).toEqual(new Set([4, 1, 2]))
  })

  it('does not count what stands in fences and notes', () => {
    expect(clicksElsewhere('```html\n<p v-click="4">a</p>\n```\n\n<!-- [click] <p v-click="5"> -->', {})).toEqual(new Set())
  })

  it.each([
    ['a list', '<v-clicks>\n\n- a\n- b\n\n</v-clicks>', {}],
    ['a component that is told its click', '<Ladder :at="2" />', {}],
    ['a code block that is stepped through', '```ts {1|2}\nx\n```\n{a|b}', {}],
    ['a number in the frontmatter', 'text', { clicks: 5 }],
  ])('does not guess at %s', (_, markdown, frontmatter) => {
    expect(clicksElsewhere(markdown, frontmatter)).toBe('unknown')
  })
})

describe('stepsIn', () => {
  it('gathers the steps of all diagrams of a slide', () => {
    expect(stepsIn('```mermaid\nA:::step-1\n```\n\n```mermaid {place: \'1x1\'}\nclass e1 step-2\n```\n\nstep-9')).toEqual([1, 2])
  })
})
