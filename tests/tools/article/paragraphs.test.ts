import { describe, expect, it } from 'vitest'
import { figuresIn, yearsIn } from '../../../tools/article/figures'
import { paragraphsOf } from '../../../tools/article/paragraphs'

const TEXT = `A title without a stop

  The lead says something.
  A second lead.
A heading

  First paragraph of it.

On a day, a caption that is not indented.

  Another one.
`

describe('paragraphsOf(text)', () => {
  it('names title, lead, headings and paragraphs in order, and takes an unindented sentence for a paragraph', () => {
    expect(paragraphsOf(TEXT).map(({ at }) => at)).toEqual(['Title', 'S1p1', 'S1p2', 'S2head', 'S2p1', 'S2p2', 'S2p3'])
  })

  it('keeps the line of each paragraph', () => {
    expect(paragraphsOf(TEXT).at(-1)).toEqual({ at: 'S2p3', text: 'Another one.', line: 11 })
  })
})

describe('figuresIn(text)', () => {
  it('reads digits, thousands, millions and number words, and leaves years out', () => {
    expect(figuresIn('About 58,000 of 123,000 in 2021, 3 million, two weeks, 70 tons')).toEqual([58000, 123000, 3000000, 70, 2])
  })
})

describe('yearsIn(text)', () => {
  it('reads years once each', () => {
    expect(yearsIn('In 1995 and 2010, and in 2010 again, 2,000 km away')).toEqual([1995, 2010])
  })
})
