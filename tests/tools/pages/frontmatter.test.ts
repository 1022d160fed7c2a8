import { describe, expect, it } from 'vitest'
import { importFrontmatter, slideFrontmatter } from '../../../tools/pages/frontmatter'

const SLIDE = { id: 'visit', part: 2, voice: 'article', claims: ['secstate-visit'], budget: '60s' }

describe('slideFrontmatter', () => {
  it.each([
    ['a part of the lecture', { part: 1 }],
    ['the ninth part', { part: 9 }],
    ['the appendix', { part: 'appendix' }],
    ['one second', { budget: '1s' }],
    ['three figures of seconds', { budget: '150s' }],
    ['words behind the sources', { remark: 'Map: Natural Earth.' }],
    ['one class', { class: 'wide' }],
    ['several classes', { class: ['wide', 'dark'] }],
    ['a level of the bookmarks', { level: 1 }],
    ['the lowest level', { level: 3 }],
    ['no clicks', { clicks: 0, clicksStart: 0 }],
    ['some clicks', { clicks: 5, clicksStart: 2 }],
    ['a reason', { voiceless: 'nobody says it' }],
  ])('takes %s', (_, more) => {
    expect(slideFrontmatter.safeParse({ ...SLIDE, ...more }).success).toBe(true)
  })

  it.each([
    ['a part before the first', { part: 0 }],
    ['half a part', { part: 1.5 }],
    ['another word for a part', { part: 'annex' }],
    ['no seconds', { budget: '0s' }],
    ['a number alone', { budget: '60' }],
    ['words around seconds', { budget: 'about 60s' }],
    ['words behind seconds', { budget: '60s or so' }],
    ['too short a remark', { remark: 'no' }],
    ['a class that is no text', { class: 5 }],
    ['a level below the lowest', { level: 4 }],
    ['a level above the highest', { level: 0 }],
    ['fewer clicks than none', { clicks: -1 }],
    ['clicks that begin before the first', { clicksStart: -1 }],
    ['no zoom', { zoom: 0 }],
    ['too short a reason', { sourceless: 'because' }],
  ])('refuses %s', (_, more) => {
    expect(slideFrontmatter.safeParse({ ...SLIDE, ...more }).success).toBe(false)
  })
})

describe('importFrontmatter', () => {
  it('needs nothing but the file, and takes a bridge of more than a word or two', () => {
    const src = './pages/02-context.md'
    expect([{}, { src: '' }, { src }, { src, bridge: 'So why?' }, { src, bridge: 'And then he left.' }].map(one => importFrontmatter.safeParse(one).success))
      .toEqual([false, false, true, false, true])
  })
})
