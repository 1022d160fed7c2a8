import { describe, expect, it } from 'vitest'
import { charactersOf, describeMissing, isChinese, missingGlyphs } from '../../../tools/fonts/glyphs'

const ascii = (character: string): boolean => character < '\u007F'

describe('charactersOf', () => {
  it('gives the same string for the same characters in any order', () => {
    expect(charactersOf([{ file: 'a.md', text: 'ḥ卡' }])).toBe(charactersOf([{ file: 'b.md', text: '卡' }, { file: 'c.md', text: 'ḥḥ' }]))
  })

  it('holds each character of the deck once', () => {
    expect(charactersOf([{ file: 'a.md', text: 'ḥ' }, { file: 'b.md', text: 'ḥ卡' }]).split('ḥ')).toHaveLength(2)
  })

  it('always holds printable ASCII and the marks of figures and quotations', () => {
    const characters = charactersOf([])
    for (const character of 'Az09~ “”‘’–×²')
      expect(characters).toContain(character)
  })

  it('holds no control character', () => {
    expect(charactersOf([{ file: 'a.md', text: 'a\tb\n' }])).not.toMatch(/[\t\n]/)
  })
})

describe('missingGlyphs', () => {
  it('names the file, line and column of a character that no font has', () => {
    expect(missingGlyphs([{ file: 'pages/01.md', text: 'one\na → b' }], ascii))
      .toEqual([{ file: 'pages/01.md', line: 2, column: 3, character: '→' }])
  })

  it('passes over comments of code and data, which no slide shows', () => {
    expect(missingGlyphs([
      { file: 'lib/a.ts', text: '// a → b\nconst x = 1 /* ≈\n ≈ */ + 2' },
      { file: 'data/a.yaml', text: '# ≈\na: 1 # →\n# ≈' },
      { file: 'data/b.yml', text: '# →' },
      { file: 'components/A.vue', text: '<!-- → --><p>a</p>' },
    ], ascii)).toEqual([])
  })

  it('keeps its place behind a comment', () => {
    expect(missingGlyphs([{ file: 'lib/a.ts', text: '/*\n→ */ \'≈\'' }], ascii))
      .toEqual([{ file: 'lib/a.ts', line: 2, column: 7, character: '≈' }])
  })

  it('reads the address behind "https:" as text, not as a comment', () => {
    expect(missingGlyphs([{ file: 'lib/a.ts', text: '\'https://x/→\'' }], ascii)).toHaveLength(1)
  })

  it('reads a slide\'s notes, because the presenter does', () => {
    expect(missingGlyphs([{ file: 'pages/01.md', text: '<!-- say → -->' }], ascii)).toHaveLength(1)
  })

  it('passes over spaces, which a browser makes by itself', () => {
    expect(missingGlyphs([{ file: 'a.md', text: 'a\u2009b\u202Fc\uFEFF' }], ascii)).toEqual([])
  })
})

describe('describeMissing', () => {
  it('says place, fault and remedy', () => {
    expect(describeMissing([{ file: 'pages/01.md', line: 2, column: 3, character: '≈' }])).toBe([
      'pages/01.md:2:3  No font of the deck has "≈" (U+2248).',
      'Write it in words, or draw it as SVG.',
    ].join('\n'))
    expect(describeMissing([{ file: 'a.md', line: 1, column: 1, character: 'é' }])).toContain('(U+00E9)')
  })
})

describe('isChinese', () => {
  it('holds for Han characters and their punctuation, not for quotation marks that Latin shares', () => {
    expect([...'卡《，“”a'].map(isChinese)).toEqual([true, true, true, false, false, false])
  })
})
