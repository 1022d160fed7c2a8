import { fencesOf, withoutFences } from './locate'

/** Clicks whose number only the running slide knows: lists, components and ranges. */
const UNCOUNTABLE = /<v-clicks\b|<VClicks\b|<v-switch\b|<VSwitch\b|\bv-motion\b|^\s*clicks\s*:|\{[\w,*-]*\|[\w,|*-]*\}/m
const ABSOLUTE = /(?:v-click(?:\.hide|-hide)?|:?at)="'?(\d+)'?"/g
const RELATIVE = /<v-click>|<VClick>|\sv-click(?:\.hide|-hide)?(?=[\s>/])/g

/**
 * The clicks that a slide's Markdown fills besides its diagrams: those written with a
 * number, and one for each without. `unknown` if the text alone does not tell.
 */
export function clicksElsewhere(markdown: string, frontmatter: Record<string, unknown>): Set<number> | 'unknown' {
  const text = withoutFences(markdown).replace(/<!--[\s\S]*?-->/g, '')
  if (UNCOUNTABLE.test(text) || /<[A-Z][^>]*(?:at|clicks)=/.test(text) || typeof frontmatter.clicks === 'number')
    return 'unknown'
  const absolute = [...text.matchAll(ABSOLUTE)].map(m => Number(m[1]))
  const relative = [...text.matchAll(RELATIVE)].map((_, i) => i + 1)
  return new Set([...absolute, ...relative])
}

/** Steps of all Mermaid fences of a slide, by their class names. */
export function stepsIn(markdown: string): number[] {
  return fencesOf(markdown).flatMap(f => [...f.code.matchAll(/\bstep-([1-9]\d*)\b/g)].map(m => Number(m[1])))
}
