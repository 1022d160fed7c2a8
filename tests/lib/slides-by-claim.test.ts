import { expect, it } from 'vitest'
import { citingSlide, slidesByClaim } from '../../lib/slides-by-claim'

const slide = (no: number, claims: string[], part: unknown = 2) => ({ no, title: `Slide ${no}`, part, claims })

it('slidesByClaim(slides) lists each slide once for each of its claims, in the deck\'s order', () => {
  const found = slidesByClaim([slide(4, ['a', 'b', 'a']), slide(9, ['a'])])
  expect(found.get('a')).toEqual([{ no: 4, title: 'Slide 4' }, { no: 9, title: 'Slide 9' }])
  expect(found.get('b')).toEqual([{ no: 4, title: 'Slide 4' }])
})

it('slidesByClaim(slides) passes the appendix over', () => {
  expect(slidesByClaim([slide(30, ['a'], 'appendix')]).has('a')).toBe(false)
})

it('citingSlide(no, slide) reads title, part and claims, and bears a slide that has none', () => {
  expect(citingSlide(4, { title: 'Nearly half', frontmatter: { part: 2, claims: ['a', 7] } })).toEqual({ no: 4, title: 'Nearly half', part: 2, claims: ['a'] })
  for (const slide of [undefined, null, { frontmatter: null }])
    expect(citingSlide(5, slide)).toEqual({ no: 5, title: '', part: undefined, claims: [] })
})
