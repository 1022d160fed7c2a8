import type { Claim } from '../../data/schema/claim'
import type { Inference } from '../../data/schema/inference'
import type { RecordFact } from '../../data/schema/record'
import type { Operands } from '../arithmetic-words'
import type { TableRow, TableSpec } from './table'
import { arithmeticWords } from '../arithmetic-words'
import { cell } from './table'
import { VERDICT_WORDS } from './words'

/** The lists that figures are taken from. */
export interface NumbersData {
  claims: readonly Claim[]
  record: readonly RecordFact[]
  inference: readonly Inference[]
  /** Ids of computed figures by the claim that they check, where the sum does not name the claim. */
  beside: Readonly<Record<string, string>>
}

function measured(claim: Claim, record: readonly RecordFact[]): RecordFact[] {
  return (claim.record.facts ?? []).flatMap(id => record.find(fact => fact.id === id && fact.figure !== undefined) ?? [])
}

function numbersRow(claim: Claim, data: NumbersData, operands: Operands): TableRow | undefined {
  const facts = measured(claim, data.record)
  const sums = data.inference.filter(({ id, arithmetic }) => arithmetic?.of[0] === claim.id || data.beside[claim.id] === id)
  if (claim.figure === undefined || (facts.length === 0 && sums.length === 0))
    return undefined
  return {
    id: `numbers-${claim.id}`,
    cells: [
      cell(claim.text),
      cell(claim.at),
      cell(...facts.map(({ text }) => text)),
      { text: sums.flatMap(one => arithmeticWords(one, operands) ?? []), inferred: true },
      cell(VERDICT_WORDS[claim.record.verdict]),
    ],
  }
}

/** The article's figures beside those of the record and what is computed from them. */
export function numbersTable(data: NumbersData, operands: Operands): TableSpec {
  return {
    abreast: 1,
    columns: [
      { head: 'The article', width: 270 },
      { head: 'At', width: 64 },
      { head: 'Figures of the public record', width: 436 },
      { head: 'Computed', width: 232 },
      { head: 'Verdict', width: 126 },
    ],
    rows: data.claims.flatMap(claim => numbersRow(claim, data, operands) ?? []),
  }
}
