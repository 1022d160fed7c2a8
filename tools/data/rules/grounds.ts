import type { Fault } from '../fault'
import type { PlacedDeck } from '../placed'

const NAME_A_SOURCE = 'Name the sources that were read ("sources: [id]"), or write "basis: general-knowledge".'

function ofRecord({ record, claims, afterword }: PlacedDeck): Fault[] {
  return [
    ...record.flatMap(one => one.entry.basis === 'checked' && one.entry.sources.length === 0
      ? [one.fault(['basis'], 'The fact is given as checked, but names no source.', NAME_A_SOURCE)]
      : []),
    ...claims.flatMap((one) => {
      const { basis, sources = [], facts = [] } = one.entry.record
      return basis === 'checked' && sources.length + facts.length === 0
        ? [one.fault(['record', 'basis'], 'The record is given as checked, but names neither a source nor a fact.', 'Name the sources or the facts that were read, or write "basis: general-knowledge".')]
        : []
    }),
    ...afterword.flatMap(one => one.entry.rows.flatMap((row, index) => (['for', 'against'] as const).flatMap(side =>
      row[side].flatMap((evidence, place) => evidence.basis === 'checked' && evidence.sources.length === 0
        ? [one.fault(['rows', index, side, place, 'basis'], 'The evidence is given as checked, but names no source.', NAME_A_SOURCE)]
        : [])))),
  ]
}

function ofLinks({ argument }: PlacedDeck): Fault[] {
  return argument.flatMap(one => (['feeds', 'threatens'] as const).flatMap(list => one.entry[list].flatMap((link, index) =>
    link.basis === 'stated' && link.at === undefined
      ? [one.fault([list, index], 'The link is given as stated, but names no paragraph.', 'Add "at:" with the paragraph that states it, or write "basis: inferred".')]
      : [])))
}

function ofEvents({ events, claims, record }: PlacedDeck): Fault[] {
  const dated = new Map([...claims, ...record].map(({ entry }) => [entry.id, entry.date !== undefined]))
  return events.flatMap(one => dated.get(one.entry.datum) === false
    ? [one.fault(['datum'], `"${one.entry.datum}" carries no date, so the event has no place on the axis.`, 'Name a dated claim or record fact, or add the date there.')]
    : [])
}

function restsOn(id: string, ground: string, from: ReadonlyMap<string, readonly string[]>, seen: ReadonlySet<string> = new Set()): boolean {
  if (id === ground)
    return true
  return !seen.has(id) && (from.get(id) ?? []).some(next => restsOn(next, ground, from, new Set([...seen, id])))
}

function ofInferences({ inference }: PlacedDeck): Fault[] {
  const from = new Map(inference.map(({ entry }) => [entry.id, entry.from]))
  return inference.flatMap(one => one.entry.from.flatMap((ground, index) => restsOn(ground, one.entry.id, from)
    ? [one.fault(['from', index], `The inference rests on itself${ground === one.entry.id ? '' : `, by way of "${ground}"`}.`, 'Name what it rests on besides itself.')]
    : []))
}

/** What is said to be checked, stated or dated must say by what. */
export function groundFaults(placed: PlacedDeck): Fault[] {
  return [...ofRecord(placed), ...ofLinks(placed), ...ofInferences(placed), ...ofEvents(placed)]
}
