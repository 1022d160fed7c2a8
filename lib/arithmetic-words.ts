import type { Inference } from '../data/schema/inference'
import type { Place } from '../data/schema/place'
import type { Entry } from './entries'
import { figureWords, numberWords } from './figure-words'

const SIGNS = { share: '÷', difference: '−', sum: '+' } as const

/** What an operand is looked up in. */
export interface Operands {
  entryOf: (id: string) => Entry
  placeOf: (id: string) => Place
}

/** A computed figure with its sum: "58,000 ÷ 123,000 = about 47%"; `undefined` for an inference that computes nothing. */
export function arithmeticWords({ arithmetic, figure }: Pick<Inference, 'arithmetic' | 'figure'>, { entryOf, placeOf }: Operands): string | undefined {
  if (arithmetic === undefined || figure === undefined)
    return undefined
  const { op, of } = arithmetic
  if (op === 'distance')
    return `${of.map(id => placeOf(id).name).join(' to ')} = ${figureWords(figure)}`
  const operands = of.map(id => numberWords(entryOf(id).figure?.value ?? Number.NaN))
  return `${operands.join(` ${SIGNS[op]} `)} = ${figureWords(figure)}`
}
