import type { DeckFile } from '../../../data/schema/deck'
import type { Fault } from '../fault'
import type { Path } from '../locate'
import type { ParsedDeck } from '../names'
import type { ParsedFile } from '../parse'
import type { PlacedDeck } from '../placed'
import { rawIds } from '../names'
import { faultAt } from '../parse'

interface Named { id: string, parsed: ParsedFile, path: Path }

function idsOf(files: readonly ParsedFile[]): Named[] {
  return files.flatMap(parsed => rawIds(parsed).map(({ id, index }) => ({ id, parsed, path: [index, 'id'] })))
}

function evidenceIds(parsed: ParsedDeck, { afterword }: PlacedDeck): Named[] {
  const [file] = parsed.afterword
  return afterword.flatMap(({ entry }) => entry.rows.flatMap((row, index) =>
    (['for', 'against'] as const).flatMap(side => row[side].map(({ id }, place) =>
      ({ id, parsed: file!, path: ['rows', index, side, place, 'id'] })))))
}

function innerIds(parsed: ParsedDeck, placed: PlacedDeck): Named[][] {
  const [article] = placed.article
  const [afterword] = placed.afterword
  const [argument] = placed.argument
  return [
    article?.entry.paragraphs.map(({ at }, index) => ({ id: at, parsed: parsed.article[0]!, path: ['paragraphs', index, 'at'] })) ?? [],
    article?.entry.versions.map(({ id }, index) => ({ id, parsed: parsed.article[0]!, path: ['versions', index, 'id'] })) ?? [],
    afterword?.entry.rows.map(({ id }, index) => ({ id, parsed: parsed.afterword[0]!, path: ['rows', index, 'id'] })) ?? [],
    (['context', 'causes', 'dividends', 'risks'] as const).flatMap(list =>
      argument?.entry[list].map(({ id }, index) => ({ id, parsed: parsed.argument[0]!, path: [list, index, 'id'] })) ?? []),
  ]
}

function repeated(named: readonly Named[]): Fault[] {
  const first = new Map<string, Named>()
  return named.flatMap((one) => {
    const earlier = first.get(one.id)
    if (!earlier) {
      first.set(one.id, one)
      return []
    }
    const { line } = earlier.parsed.spot(earlier.path)
    return [faultAt(one.parsed, one.path, `The name "${one.id}" is taken already, by ${earlier.parsed.file}:${line}.`, 'Give one of the two another name, and correct what refers to it.')]
  })
}

const OWN_NAMES: readonly DeckFile[] = ['sources', 'actors', 'places', 'corrections', 'events', 'glossary', 'questions', 'reading']

/** Whatever a slide may cite shares one set of names; every other file has its own. */
export function idFaults(parsed: ParsedDeck, placed: PlacedDeck): Fault[] {
  const cited = [...parsed.claims, ...parsed.record, ...parsed.inference]
  return [
    [...idsOf(cited), ...evidenceIds(parsed, placed)],
    ...OWN_NAMES.map(kind => idsOf(parsed[kind])),
    ...innerIds(parsed, placed),
  ].flatMap(repeated)
}
