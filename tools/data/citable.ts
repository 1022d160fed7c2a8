import type { CitedData } from '../../lib/entries'
import type { ParsedDeck } from './names'
import type { PlacedDeck } from './placed'
import { rawIds } from './names'

/** What pages may cite while other data is at fault, so that their own faults are told at once. */
export interface Citable {
  data: CitedData
  /** Whether an id may belong to an entry that is itself at fault, which is told there. */
  isPending: (id: string) => boolean
}

/** The valid entries, and the names of the others. */
export function citableOf(parsed: ParsedDeck, placed: PlacedDeck): Citable {
  const lists = [...parsed.claims, ...parsed.record, ...parsed.inference]
  const areNamed = [parsed.claims, parsed.record, parsed.inference].every(files => files.length > 0)
    && lists.every(({ raw }) => Array.isArray(raw))
    && placed.afterword.length > 0
  const valid = [...placed.claims, ...placed.record, ...placed.inference.filter(({ entry }) => !entry.arithmetic || entry.figure?.value !== undefined)]
  const validIds = new Set(valid.map(({ entry }) => entry.id))
  const pending = new Set(lists.flatMap(rawIds).map(({ id }) => id).filter(id => !validIds.has(id)))
  return {
    data: {
      claims: placed.claims.map(({ entry }) => entry),
      record: placed.record.map(({ entry }) => entry),
      inference: placed.inference.map(({ entry }) => entry),
      afterword: { rows: placed.afterword.flatMap(({ entry }) => entry.rows) },
    },
    isPending: id => !areNamed || pending.has(id),
  }
}
