import type { SlideRef } from './tables/table'

/** What is read of a slide. */
export interface CitingSlide { no: number, title: string, part: unknown, claims: readonly string[] }

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

/** A slide as Slidev hands it out, whose frontmatter may hold anything, as one that rests on claims. */
export function citingSlide(no: number, slide: unknown): CitingSlide {
  const title = field(slide, 'title')
  const frontmatter = field(slide, 'frontmatter')
  const claims = field(frontmatter, 'claims')
  return {
    no,
    title: typeof title === 'string' ? title : '',
    part: field(frontmatter, 'part'),
    claims: Array.isArray(claims) ? claims.filter(claim => typeof claim === 'string') : [],
  }
}

/** The slides that rest on each claim, in the deck's order; the appendix does not count. */
export function slidesByClaim(slides: readonly CitingSlide[]): ReadonlyMap<string, SlideRef[]> {
  const found = new Map<string, SlideRef[]>()
  for (const { no, title, part, claims } of slides) {
    if (part === 'appendix')
      continue
    for (const claim of new Set(claims))
      found.set(claim, [...found.get(claim) ?? [], { no, title }])
  }
  return found
}
