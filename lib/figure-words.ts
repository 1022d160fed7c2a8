import type { Figure } from '../data/schema/common'
import type { Unit } from '../data/schema/vocabulary'

/** Units that belong to the figure on a slide; the sentence says all others itself. */
const PRINTED_UNITS: Partial<Record<Unit, string>> = {
  'km': ' km',
  'km²': ' km²',
  'tonnes': ' tonnes',
  'percent': '%',
}

const SMALL_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** A number as printed on slides: grouped by thousands, digits as they were given. */
export function numberWords(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 20 })
}

/** A count in running text: a word from one to twelve, otherwise digits. */
export function countWords(count: number): string {
  return SMALL_NUMBERS[count - 1] ?? numberWords(count)
}

function qualified(figure: Figure, amount: string): string {
  return figure.qualifier ? `${figure.qualifier} ${amount}` : amount
}

/**
 * A figure with its qualifier and, for measures, its unit: "more than 123,000", "about 70 tonnes".
 * A figure without a value is said in its words.
 * @throws RangeError when it has neither a value nor words
 */
export function figureWords(figure: Figure): string {
  if (figure.value === undefined) {
    if (figure.words === undefined)
      throw new RangeError('This figure has neither a value nor words.')
    return figure.words
  }
  return qualified(figure, `${numberWords(figure.value)}${PRINTED_UNITS[figure.unit] ?? ''}`)
}

/**
 * A whole number from one to twelve as a word, with its qualifier: "about two".
 * @throws RangeError for any other number
 */
export function spelledFigure(figure: Figure): string {
  const word = SMALL_NUMBERS[(figure.value ?? 0) - 1]
  if (word === undefined)
    throw new RangeError(`Only whole numbers from one to twelve are spelled, not ${figure.value}.`)
  return qualified(figure, word)
}
