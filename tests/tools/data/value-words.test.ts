import { expect, it } from 'vitest'
import { numberIn, valueWords } from '../../../tools/data/value-words'

it.each<[unknown, string]>([
  [undefined, 'nothing'],
  [null, 'nothing'],
  [['one'], 'a list'],
  [{ one: 1 }, 'keys with values'],
  [2021, '2021'],
  [false, 'false'],
  ['58k', '"58k"'],
  ['a'.repeat(58), `"${'a'.repeat(58)}"`],
  ['a'.repeat(59), `"${'a'.repeat(55)}…"`],
])('valueWords(%j) is %s', (value, words) => {
  expect(valueWords(value)).toBe(words)
})

it.each<[string, number | undefined]>([
  ['58k', 58_000],
  ['5K', 5000],
  ['about 1.5 million', 1_500_000],
  ['2 bn', 2e9],
  ['7 billion', 7e9],
  ['3 thousand', 3000],
  ['4m', 4e6],
  ['12,500 people', 12_500],
  ['about 3.', 3],
  ['25.29', 25.29],
  ['none', undefined],
  ['1.2.3', undefined],
])('numberIn("%s") is %s', (text, number) => {
  expect(numberIn(text)).toBe(number)
})
