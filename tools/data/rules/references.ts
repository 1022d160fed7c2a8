import type { Fault } from '../fault'
import type { Path } from '../locate'
import type { NameKind, Names } from '../names'
import type { Placed, PlacedDeck } from '../placed'
import { nearest } from '../../../lib/nearest'
import { didYouMean } from '../fault'
import { KINDS } from './name-kinds'

type Reference = readonly [from: Placed<unknown>, path: Path, id: string, to: NameKind]

function all(from: Placed<unknown>, path: Path, ids: readonly string[], to: NameKind): Reference[] {
  return ids.map((id, index) => [from, [...path, index], id, to])
}

function ofClaims({ claims }: PlacedDeck): Reference[] {
  return claims.flatMap(claim => [
    [claim, ['at'], claim.entry.at, 'paragraph'] as const,
    ...all(claim, ['actors'], claim.entry.actors, 'actor'),
    ...all(claim, ['record', 'facts'], claim.entry.record.facts ?? [], 'fact'),
    ...all(claim, ['record', 'sources'], claim.entry.record.sources ?? [], 'source'),
  ])
}

function ofRecord({ record }: PlacedDeck): Reference[] {
  return record.flatMap(fact => [
    ...all(fact, ['actors'], fact.entry.actors, 'actor'),
    ...all(fact, ['sources'], fact.entry.sources, 'source'),
  ])
}

function ofInference({ inference }: PlacedDeck): Reference[] {
  return inference.flatMap((one) => {
    const { from, arithmetic } = one.entry
    const operand = arithmetic?.op === 'distance' ? 'place' : 'datum'
    return [...all(one, ['from'], from, 'ground'), ...all(one, ['arithmetic', 'of'], arithmetic?.of ?? [], operand)]
  })
}

function ofEvents({ events }: PlacedDeck): Reference[] {
  return events.flatMap(event => [
    [event, ['datum'], event.entry.datum, 'datum'] as const,
    ...(event.entry.beside === undefined ? [] : [[event, ['beside'], event.entry.beside, 'event'] as const]),
  ])
}

function ofAfterword({ afterword }: PlacedDeck): Reference[] {
  return afterword.flatMap(one => one.entry.rows.flatMap((row, index) => [
    [one, ['rows', index, 'claim'], row.claim, 'claim'] as const,
    ...(['for', 'against'] as const).flatMap(side => row[side].flatMap((evidence, place) =>
      all(one, ['rows', index, side, place, 'sources'], evidence.sources, 'source'))),
  ]))
}

function ofArgument({ argument }: PlacedDeck): Reference[] {
  return argument.flatMap((one) => {
    const { entry } = one
    const lists = (['context', 'causes', 'dividends', 'risks'] as const)
      .flatMap(list => entry[list].map((point, index) => [one, [list, index, 'claim'], point.claim, 'claim'] as const))
    const links = ([['feeds', 'cause'], ['threatens', 'risk']] as const).flatMap(([list, from]) => entry[list].flatMap((link, index) => [
      [one, [list, index, 'from'], link.from, from] as const,
      [one, [list, index, 'to'], link.to, 'dividend'] as const,
      ...(link.at === undefined ? [] : [[one, [list, index, 'at'], link.at, 'paragraph'] as const]),
    ]))
    const single = (['thesis', 'verdict'] as const).map(point => [one, [point, 'claim'], entry[point].claim, 'claim'] as const)
    return [...single, ...lists, ...links]
  })
}

function ofTeaching({ corrections, questions }: PlacedDeck): Reference[] {
  return [
    ...corrections.flatMap(one => one.entry.at === 'all' ? [] : all(one, ['at'], one.entry.at, 'paragraph')),
    ...questions.flatMap(one => all(one, ['claims'], one.entry.claims, 'entry')),
  ]
}

/** Every name that an entry uses must be known. */
export function referenceFaults(placed: PlacedDeck, names: Names): Fault[] {
  return [ofClaims, ofRecord, ofInference, ofEvents, ofAfterword, ofArgument, ofTeaching]
    .flatMap(references => references(placed))
    .flatMap(([from, path, id, to]) => {
      const known = names[to]
      if (!known || known.has(id))
        return []
      const { words, home } = KINDS[to]
      return [from.fault(path, `There is no ${words} "${id}".`, didYouMean(nearest(id, known), `Add it to ${home}, or correct the name.`))]
    })
}
