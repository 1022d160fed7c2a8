import type { Document } from 'yaml'
import type { Fault, Spot } from './fault'
import type { Path, Target } from './locate'
import { Buffer } from 'node:buffer'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { issueWords } from './issue-words'
import { locate, pathWords } from './locate'
import { decode } from './read-text'
import { keysAt } from './schema-at'
import { aliasFaults, yamlFaults } from './yaml-faults'
import { NO_END } from './yaml-words'

/** A YAML file as far as it could be read. */
export interface ParsedFile {
  /** Path from the root of the deck. */
  file: string
  /** What stands in it, unchecked; `undefined` when it could not be read. */
  raw: unknown
  faults: Fault[]
  spot: (path: Path, target?: Target) => Spot
}

/** A fault at a path of a parsed file. */
export function faultAt(parsed: ParsedFile, path: Path, fault: string, remedy: string, target?: Target): Fault {
  return { file: parsed.file, ...parsed.spot(path, target), path: pathWords(path), fault, remedy }
}

function unreadable(file: string, fault: Omit<Fault, 'file'>): ParsedFile {
  return { file, raw: undefined, faults: [{ file, ...fault }], spot: () => ({ line: 1, column: 1 }) }
}

function parseAnew(file: string, bytes: Uint8Array): ParsedFile {
  const { text, fault } = decode(bytes)
  if (text === undefined)
    return unreadable(file, fault!)
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
    const faults = yamlFaults(file, text, document, lines)
    if (faults.length === 0)
      faults.push(...aliasFaults(file, document, lines))
    const raw: unknown = faults.length ? undefined : document.toJS()
    return { file, raw, faults, spot: (path, target) => locate(document, lines, path, target) }
  }
  catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return unreadable(file, { line: 1, column: 1, fault: `The file cannot be read as YAML (${reason}).`, remedy: NO_END })
  }
}

/** What each file was when it was last read. */
const known = new Map<string, { bytes: Uint8Array, parsed: ParsedFile }>()

/**
 * Reads YAML; every fault of encoding or syntax is located. Never throws.
 * A file that is as it was is not read again: of a deck that is written, one file changes and all are checked.
 */
export function parseYaml(file: string, bytes: Uint8Array): ParsedFile {
  const before = known.get(file)
  if (before && Buffer.compare(before.bytes, bytes) === 0)
    return before.parsed
  const parsed = parseAnew(file, bytes)
  known.set(file, { bytes, parsed })
  return parsed
}

/** One fault for each key, because an issue of zod names all unknown keys of a map together. */
function flat(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map(key => ({ ...issue, keys: [key] })) : [issue]
}

/** A value of the wrong type is told once: its length or format says nothing then. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const wrong = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pathWords(path)))
  return issues.filter(({ code, path }) => code === 'invalid_type' || !wrong.has(pathWords(path)))
}

/**
 * Checks a value of a parsed file against a schema.
 * @param at where in the file the value stands, such as `[7]`
 */
export function checkValue<Schema extends z.ZodType>(parsed: ParsedFile, schema: Schema, value: unknown, at: Path = []): { value?: z.infer<Schema>, faults: Fault[] } {
  const result = z.safeParse(schema, value, { reportInput: true })
  if (result.success)
    return { value: result.data, faults: [] }
  const faults = withoutEchoes(result.error.issues).flatMap(flat).map((issue) => {
    const { fault, remedy } = issueWords(issue, keysAt(schema, issue.path))
    const unknown = issue.code === 'unrecognized_keys'
    const path = [...at, ...issue.path, ...(unknown ? issue.keys : [])]
    return faultAt(parsed, path, fault, remedy, unknown ? 'key' : 'value')
  })
  return { faults }
}
