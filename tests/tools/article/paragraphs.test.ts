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

describe('paragraphsOf(text) where a line may be a heading', () => {
  it.each([
    ['Said in quotes, “it ends.”', 'S1p1'],
    ['Said in quotes, "it ends." ', 'S1p1'],
    ['以句号结束。', 'S1p1'],
    ['Ends with a quote “so”', 'S2head'],
    ['A stop. In the middle', 'S2head'],
    ['  Indented without a stop', 'S1p1'],
  ])('takes "%s" for %s', (line, at) => {
    expect(paragraphsOf(`Title\r\n\r\n${line}\r\n`)).toEqual([{ at: 'Title', text: 'Title', line: 1 }, { at, text: line.trim(), line: 3 }])
  })

  it('counts the paragraphs of every section from one', () => {
    const text = 'Title.\nOne\n a.\n b.\nTwo\n c.\n'
    expect(paragraphsOf(text).map(({ at }) => at)).toEqual(['Title', 'S2head', 'S2p1', 'S2p2', 'S3head', 'S3p1'])
  })
})

describe('figuresIn(text)', () => {
  it('reads each amount once, a word from two to twelve in any case, and no word within a word', () => {
    expect(figuresIn('Two and two, Twelve, one; often, 5 thousand, 5,000, 1,234,567')).toEqual([5000, 1234567, 2, 12])
  })

  it('takes four digits for a year from 1900 to 2099 only', () => {
    expect(figuresIn('1899, 1900, 2099, 2100, 19, 20211')).toEqual([1899, 2100, 19, 20211])
    expect(yearsIn('1899, 1900, 2099, 2100, 19, 20211')).toEqual([1900, 2099])
  })

  it('reads digits, thousands, millions and number words, and leaves years out', () => {
    expect(figuresIn('About 58,000 of 123,000 in 2021, 3 million, two weeks, 70 tons')).toEqual([58000, 123000, 3000000, 70, 2])
  })
})

describe('yearsIn(text)', () => {
  it('reads years once each', () => {
    expect(yearsIn('In 1995 and 2010, and in 2010 again, 2,000 km away')).toEqual([1995, 2010])
  })
})
