import type { Figure } from '../../data/schema/common'
import { describe, expect, it } from 'vitest'
import { UNITS } from '../../data/schema/vocabulary'
import { countWords, figureWords, numberWords, spelledFigure } from '../../lib/figure-words'

describe('figureWords(figure)', () => {
  it.each<[string, Figure]>([
    ['more than 123,000', { value: 123_000, unit: 'people', qualifier: 'more than' }],
    ['2,000 km', { value: 2000, unit: 'km' }],
    ['11,500 km²', { value: 11_500, unit: 'km²' }],
    ['about 70 tonnes', { value: 70, unit: 'tonnes', qualifier: 'about' }],
    ['about 47%', { value: 47, unit: 'percent', qualifier: 'about' }],
    ['about two', { words: 'about two', range: [1, 3], unit: 'weeks' }],
    ['4', { value: 4, unit: 'count' }],
    ['2.85', { value: 2.85, unit: 'ratio' }],
  ])('says "%s"', (words, figure) => {
    expect(figureWords(figure)).toBe(words)
  })
  it.each(UNITS)('never drops the qualifier of a figure in %s', (unit) => {
    expect(figureWords({ value: 3, unit, qualifier: 'at least' })).toMatch(/^at least 3/)
  })
  it.each(['people', 'count', 'days', 'weeks', 'months', 'years', 'ratio', 'times'] as const)('leaves %s to the sentence', (unit) => {
    expect(figureWords({ value: 3, unit })).toBe('3')
  })
  it('refuses a figure with neither a value nor words', () => {
    expect(() => figureWords({ unit: 'km' })).toThrow(new RangeError('This figure has neither a value nor words.'))
  })
})

describe('numberWords(value)', () => {
  it('groups by thousands and keeps every digit', () => {
    expect([numberWords(1000), numberWords(999), numberWords(1234567.12345), numberWords(-1200)]).toEqual(['1,000', '999', '1,234,567.12345', '-1,200'])
  })
})

describe('spelledFigure(figure)', () => {
  it('says one to twelve as words, with the qualifier', () => {
    expect(spelledFigure({ value: 1, unit: 'count' })).toBe('one')
    expect(spelledFigure({ value: 12, unit: 'count' })).toBe('twelve')
    expect(spelledFigure({ value: 2, unit: 'weeks', qualifier: 'about' })).toBe('about two')
  })
  it.each([0, 13, 2.5, -1, undefined])('refuses %s', (value) => {
    expect(() => spelledFigure({ value, unit: 'count' })).toThrow(new RangeError(`Only whole numbers from one to twelve are spelled, not ${value}.`))
  })
})

describe('countWords(count)', () => {
  it('says one to twelve as words and other counts as digits', () => {
    expect([1, 12, 13, 1200].map(countWords)).toEqual(['one', 'twelve', '13', '1,200'])
  })
})
