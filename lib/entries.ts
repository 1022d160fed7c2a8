import type { Claim } from '../data/schema/claim'
import type { DateDatum, Figure } from '../data/schema/common'
import type { DeckData, Evidence } from '../data/schema/deck'
import type { Inference } from '../data/schema/inference'
import type { RecordFact } from '../data/schema/record'
import type { Voice } from '../data/schema/vocabulary'

/** What every citable entry may have, whichever list it stands in. */
interface Citable { voice: Voice, figure?: Figure, date?: DateDatum, short?: string }

/** Anything that a slide may cite, with the voice that says it. */
export type Entry = Readonly<Citable> & (
  | Readonly<Claim> & { readonly kindOfEntry: 'claim' }
  | Readonly<RecordFact> & { readonly kindOfEntry: 'fact' }
  | Readonly<Inference> & { readonly kindOfEntry: 'inference' }
  | Readonly<Evidence> & { readonly kindOfEntry: 'evidence' }
)

/** The part of the data that slides may cite. */
export type CitedData
  = { readonly [File in 'claims' | 'record' | 'inference']: Readonly<DeckData[File]> }
    & { readonly afterword: Pick<DeckData['afterword'], 'rows'> }

const known = new WeakMap<CitedData, ReadonlyMap<string, Entry>>()

/** All citable entries by their ids; made once for the same data, which many slides ask for. */
export function entriesById(data: CitedData): ReadonlyMap<string, Entry> {
  const entries = known.get(data) ?? entriesOf(data)
  known.set(data, entries)
  return entries
}

function entriesOf({ claims, record, inference, afterword }: CitedData): ReadonlyMap<string, Entry> {
  const evidence = afterword.rows.flatMap(row => [...row.for, ...row.against])
  const entries: Entry[] = [
    ...claims.map(one => ({ ...one, voice: 'article', kindOfEntry: 'claim' } as const)),
    ...record.map(one => ({ ...one, voice: 'record', kindOfEntry: 'fact' } as const)),
    ...inference.map(one => ({ ...one, voice: 'inference', kindOfEntry: 'inference' } as const)),
    ...evidence.map(one => ({ ...one, voice: 'record', kindOfEntry: 'evidence' } as const)),
  ]
  return new Map(entries.map(entry => [entry.id, entry]))
}
