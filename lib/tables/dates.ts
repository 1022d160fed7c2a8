import type { Claim } from '../../data/schema/claim'
import type { RecordFact } from '../../data/schema/record'
import type { TableSpec } from './table'
import { dateWords } from '../date-words'
import { entryLabel } from '../entry-label'
import { capital, cell } from './table'
import { VERDICT_WORDS } from './words'

type DatedFact = RecordFact & { date: NonNullable<RecordFact['date']> }

function datedFacts({ record }: Claim, facts: readonly RecordFact[]): DatedFact[] {
  const named = (record.facts ?? []).flatMap(id => facts.find(fact => fact.id === id) ?? [])
  return named
    .filter((fact): fact is DatedFact => fact.date !== undefined)
    .toSorted((one, other) => one.date.value.localeCompare(other.date.value))
}

/** Claims with a date, or with a verdict against them, beside the dates of the record. */
export function datesTable(claims: readonly Claim[], facts: readonly RecordFact[]): TableSpec {
  const dated = claims.map(claim => ({ claim, beside: datedFacts(claim, facts) }))
    .filter(({ claim, beside }) => beside.length > 0 && (claim.date !== undefined || !['matches', 'unchecked'].includes(claim.record.verdict)))
  return {
    abreast: 1,
    columns: [
      { head: 'The article', width: 310 },
      { head: 'At', width: 72 },
      { head: 'Its date', width: 160 },
      { head: 'Dates of the public record', width: 456 },
      { head: 'Verdict', width: 130 },
    ],
    rows: dated.map(({ claim, beside }) => ({
      id: `dates-${claim.id}`,
      cells: [
        cell(capital(entryLabel(claim))),
        cell(claim.at),
        cell(claim.date === undefined ? 'none' : dateWords(claim.date)),
        cell(...beside.map(fact => `${dateWords(fact.date)}: ${entryLabel(fact)}`)),
        cell(VERDICT_WORDS[claim.record.verdict]),
      ],
    })),
  }
}
