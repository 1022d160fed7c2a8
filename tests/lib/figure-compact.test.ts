import { expect, it } from 'vitest'
import { compactFigure } from '../../lib/figure-compact'

it('whole millions and their tenths are said in millions, with the qualifier kept', () => {
  expect(compactFigure({ value: 3_000_000, unit: 'people', qualifier: 'less than' })).toEqual({ qualifier: 'less than', amount: '3 million' })
  expect(compactFigure({ value: 2_700_000, unit: 'people' })).toEqual({ amount: '2.7 million' })
  expect(compactFigure({ value: 1_000_000, unit: 'people' }).amount).toBe('1 million')
})

it('what is no tenth of a million keeps all its digits', () => {
  expect(compactFigure({ value: 2_650_000, unit: 'people' }).amount).toBe('2,650,000')
  expect(compactFigure({ value: 700_000, unit: 'people' }).amount).toBe('700,000')
  expect(compactFigure({ value: 123_000, unit: 'people' }).amount).toBe('123,000')
})

it('a measure gives its unit apart from its number', () => {
  expect(compactFigure({ value: 11_500, unit: 'km²', qualifier: 'only' })).toEqual({ qualifier: 'only', amount: '11,500', unit: 'km²' })
})

it('compactFigure refuses a figure that is only words', () => {
  expect(() => compactFigure({ unit: 'times', words: 'several times' })).toThrow('A big numeral needs a figure with a value.')
})
