import { expect, it } from 'vitest'
import { slideWords } from '../../lib/slide-words'

const place = { no: 3, total: 40, headline: 'A claim', step: 0, steps: 4 }

it('slideWords(place) names slide and headline before the first click', () => {
  expect(slideWords(place)).toBe('Slide 3 of 40: A claim.')
})

it('slideWords(place) names the step after a click', () => {
  expect(slideWords({ ...place, step: 2 })).toBe('Slide 3 of 40: A claim. Step 2 of 4.')
})

it('slideWords(place) counts no step beyond the last, and none where there is none', () => {
  expect(slideWords({ ...place, step: 9 })).toContain('Step 4 of 4')
  expect(slideWords({ ...place, step: 9, steps: 0 })).toBe('Slide 3 of 40: A claim.')
})

it('slideWords(place) does without a headline', () => {
  expect(slideWords({ ...place, headline: '' })).toBe('Slide 3 of 40.')
})
