import type { z } from 'zod'
import type { DeckData, DeckFile } from '../../data/schema/deck'
import type { Fault } from './fault'
import type { Path, Target } from './locate'
import type { ParsedFile } from './parse'
import { z as zod } from 'zod'
import { deckSchemas } from '../../data/schema/deck'
import { checkValue, faultAt } from './parse'

/** What one entry of a data file is: an item of its list, or the whole of a file that is no list. */
export type EntryOf<File extends DeckFile> = DeckData[File] extends (infer Item)[] ? Item : DeckData[File]

/** A checked entry that knows where it stands. */
export interface Placed<Entry> {
  entry: Entry
  file: string
  /** A fault at a path within the entry. */
  fault: (path: Path, fault: string, remedy: string, target?: Target) => Fault
}

/** The valid entries of all data files, and where the rest is at fault. */
export type PlacedDeck = { [File in DeckFile]: Placed<EntryOf<File>>[] }

export interface Checked<File extends DeckFile> {
  entries: Placed<EntryOf<File>>[]
  faults: Fault[]
}

function place<Entry>(parsed: ParsedFile, at: Path, entry: Entry): Placed<Entry> {
  return {
    entry,
    file: parsed.file,
    fault: (path, fault, remedy, target) => faultAt(parsed, [...at, ...path], fault, remedy, target),
  }
}

function checkOne<File extends DeckFile>(parsed: ParsedFile, schema: z.ZodType, value: unknown, at: Path): Checked<File> {
  const { value: entry, faults } = checkValue(parsed, schema, value, at)
  // The schema is that of the file's kind, so its output is the file's entry.
  return { entries: faults.length ? [] : [place(parsed, at, entry as EntryOf<File>)], faults }
}

/** Checks each item of a list by itself, so that one wrong item hides nothing in the others. */
function checkEach<File extends DeckFile>(parsed: ParsedFile, list: z.ZodArray, items: readonly unknown[]): Checked<File> {
  // Every list in a data file is a list of classic zod schemas.
  const element = list.element as z.ZodType
  const all = items.map((item, index) => checkOne<File>(parsed, element, item, [index]))
  return { entries: all.flatMap(one => one.entries), faults: all.flatMap(one => one.faults) }
}

/** Checks a parsed file against the schema of its kind. */
export function checkFile<File extends DeckFile>(kind: File, parsed: ParsedFile): Checked<File> {
  const schema: z.ZodType = deckSchemas[kind]
  if (parsed.faults.length)
    return { entries: [], faults: parsed.faults }
  if (parsed.raw === null || parsed.raw === undefined)
    return { entries: [], faults: [faultAt(parsed, [], 'The file is empty.', `Write its entries as ${schema instanceof zod.ZodArray ? 'a list' : 'keys with values'}.`)] }
  if (schema instanceof zod.ZodArray && Array.isArray(parsed.raw))
    return checkEach<File>(parsed, schema, parsed.raw)
  return checkOne<File>(parsed, schema, parsed.raw, [])
}
