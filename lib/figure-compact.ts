import type { Figure } from '../data/schema/common'
import { figureWords, numberWords } from './figure-words'

/** A figure in the parts in which a big numeral sets it. */
export interface FigureParts {
  /** "about", "less than"; said before the number, always. */
  qualifier?: string
  /** "11,500", or "3 million" for whole millions and tenths of them. */
  amount: string
  /** "km²"; none where the words beside the numeral say what is counted. */
  unit?: string
}

const MILLION = 1_000_000

function compactNumber(value: number): string {
  const millions = value / MILLION
  return millions >= 1 && Number.isInteger(millions * 10) ? `${numberWords(millions)} million` : numberWords(value)
}

/**
 * Parts of a figure for a big numeral.
 * @throws RangeError when the figure has no value
 */
export function compactFigure({ value, unit, qualifier }: Figure): FigureParts {
  if (value === undefined)
    throw new RangeError('A big numeral needs a figure with a value.')
  const printedUnit = figureWords({ value, unit }).slice(numberWords(value).length).trim()
  return { qualifier, amount: compactNumber(value), unit: printedUnit || undefined }
}
