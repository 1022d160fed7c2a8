import type { BuiltFile } from '../../../tools/fonts/subset'
import { describe, expect, it } from 'vitest'
import { builtCss, devCss, unicodeRange } from '../../../tools/fonts/css'
import { FACES } from '../../../tools/fonts/faces'
import { preloadLinks } from '../../../tools/fonts/plugin'

function file(face: number, name: string): BuiltFile {
  return { face: FACES[face]!, path: `/cache/${name}.woff2`, bytes: 1, characters: new Set('ab') }
}

describe('unicodeRange', () => {
  it('joins neighbours and leaves gaps open', () => {
    expect(unicodeRange(['c', 'a', 'b', 'ḥ'])).toBe('U+61-63,U+1E25')
  })
})

describe('the fonts\' stylesheet', () => {
  it('blocks text until its font is there, so that nothing moves late', () => {
    expect(builtCss([file(0, 'serif')])).toContain('font-display: block')
  })

  it('claims only the characters that the file has', () => {
    expect(builtCss([file(0, 'serif')])).toContain('unicode-range: U+61-62;')
  })

  it('names the same families in the dev server as in a build', () => {
    for (const { stylesheet } of FACES)
      expect(devCss()).toContain(`@import '${stylesheet}';`)
  })
})

describe('preloadLinks', () => {
  const bundle = {
    a: { type: 'asset', fileName: 'assets/serif-x.woff2', names: ['serif.woff2'] },
    b: { type: 'asset', fileName: 'assets/italic-x.woff2', names: ['italic.woff2'] },
    c: { type: 'chunk', fileName: 'assets/index.js', names: [] },
  }

  it('links the emitted file of a face of the first slide under the deck\'s base', () => {
    expect(preloadLinks([file(0, 'serif'), file(2, 'italic')], bundle, '/talk/').map(({ attrs }) => attrs?.href))
      .toEqual(['/talk/assets/serif-x.woff2'])
  })

  it('links nothing when the fonts stand inside the stylesheet', () => {
    expect(preloadLinks([file(0, 'serif')], {}, '/')).toEqual([])
  })
})
