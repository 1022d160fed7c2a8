import { describe, expect, it } from 'vitest'
import { nextWords } from '../../lib/next-words'

const SLIDE = { click: 4, clicks: 4, headline: 'Money makes a mediator', isLastOfTalk: false }

describe('nextWords', () => {
  it('names the next click while the slide has one', () => {
    expect(nextWords({ ...SLIDE, click: 2 })).toBe('click 3 of 4')
  })

  it('names the next slide by its headline', () => {
    expect(nextWords(SLIDE)).toBe('Money makes a mediator')
  })

  it('says where the lecture ends and its appendix begins', () => {
    expect(nextWords({ ...SLIDE, isLastOfTalk: true })).toBe('the lecture ends here; the appendix follows: Money makes a mediator')
  })

  it('promises nothing behind the last slide', () => {
    expect(nextWords({ ...SLIDE, headline: undefined })).toBe('nothing, this is the last slide')
  })
})
