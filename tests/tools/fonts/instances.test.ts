import { describe, expect, it } from 'vitest'
import { instanceCss, instanceOf } from '../../../tools/fonts/instances'

const HEADLINE = { family: 'Source Serif 4 Variable', style: 'normal', weight: 600, size: 40 }

describe('instanceOf', () => {
  it('sets every axis of a variable font as its text has it', () => {
    expect(instanceOf(HEADLINE)).toMatchObject({ family: 'Source Serif 4 600 40', weight: '600', axes: { wght: 600, opsz: 40 } })
  })

  it('goes no further than the deck\'s own fonts can', () => {
    expect(instanceOf({ ...HEADLINE, weight: 900, size: 132 })?.axes).toEqual({ wght: 600, opsz: 60 })
    expect(instanceOf({ ...HEADLINE, size: 12 })?.axes).toEqual({ wght: 600, opsz: 20 })
  })

  it('is nothing for a font that does not vary, or that is not of the deck', () => {
    expect(instanceOf({ ...HEADLINE, family: 'Noto Sans SC' })).toBeUndefined()
    expect(instanceOf({ ...HEADLINE, family: 'Georgia' })).toBeUndefined()
  })
})

describe('instanceCss', () => {
  it('carries the font within the rule, so that a page needs no further file', async () => {
    const css = await instanceCss(process.cwd(), [instanceOf(HEADLINE)!])
    expect(css).toMatch(/font-family: 'Source Serif 4 600 40';\s+font-style: normal;\s+font-weight: 600;/)
    expect([...css.matchAll(/url\('([^']{30})/g)].map(([, start]) => start)).toSatisfy((urls: string[]) => urls.length > 0 && urls.every(url => url.startsWith('data:font/woff2;base64,')))
  })
})
