import { describe, expect, it } from 'vitest'
import { GENERAL_KNOWLEDGE } from '../../lib/citation'
import { countWords } from '../../lib/figure-words'
import { sourcesInLine } from '../../lib/source-line'

const WIDTH = 1128
const citation = { article: ['S2p1', 'S2p3'], record: ['AFP, 1 September 2021'], arithmetic: ['58,000 ÷ 123,000 = about 47%'] }
const many = Array.from({ length: 9 }, (_, index) => `Agency number ${index + 1}, ${index + 1} September 2021`)

describe('sourcesInLine(citation, remark, width)', () => {
  it('names the record, the sums and the remark, in this order', () => {
    expect(sourcesInLine(citation, 'Map: Natural Earth.', WIDTH))
      .toBe('Record: AFP, 1 September 2021 · 58,000 ÷ 123,000 = about 47% · Map: Natural Earth.')
  })

  it('parts sums and sources by semicolons', () => {
    expect(sourcesInLine({ record: ['AFP, 2021', 'Reuters, 2021'], arithmetic: ['1 + 1 = 2', '2 + 2 = 4'] }, '', WIDTH))
      .toBe('Record: AFP, 2021; Reuters, 2021 · 1 + 1 = 2; 2 + 2 = 4')
  })

  it('leaves out what a slide does not rest on', () => {
    expect(sourcesInLine({ article: ['S2p1'] }, '', WIDTH)).toBe('')
    expect(sourcesInLine({}, 'Schematic.', WIDTH)).toBe('Schematic.')
  })

  it('names the first sources and counts the others when all do not fit', () => {
    expect(sourcesInLine({ record: many }, '', WIDTH))
      .toBe('Record: Agency number 1, 1 September 2021; Agency number 2, 2 September 2021; Agency number 3, 3 September 2021; six more in the appendix')
  })

  it('leaves room for the paragraphs', () => {
    const article = Array.from({ length: 9 }, (_, index) => `S${index}p1`)
    expect(sourcesInLine({ article, record: many }, '', WIDTH)).toContain('; eight more')
  })

  it('always says that something is not checked, and does not count it', () => {
    expect(sourcesInLine({ record: [...many, GENERAL_KNOWLEDGE] }, '', 600))
      .toBe('Record: Agency number 1, 1 September 2021; eight more in the appendix; general knowledge, not checked')
    expect(sourcesInLine({ record: [GENERAL_KNOWLEDGE] }, '', WIDTH)).toBe('Record: general knowledge, not checked')
  })

  it('counts together with those named to all sources, however narrow the line', () => {
    for (const width of [200, 500, 800, 1128]) {
      const words = sourcesInLine({ record: many }, 'Schematic.', width)
      const named = words.match(/Agency/g)!.length
      expect(named).toBeGreaterThan(0)
      expect(words).toContain(`; ${countWords(many.length - named)} more in the appendix`)
    }
  })
})
