import type { DeckFile } from '../../data/schema/deck'
import type { Fault } from './fault'
import type { ParsedDeck } from './names'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DECK_FILES } from '../../data/schema/deck'
import { nearest } from '../../lib/nearest'
import { didYouMean } from './fault'
import { parseYaml } from './parse'

const CLAIMS = 'data/claims'

function yamlIn(root: string, folder: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path))
    return []
  const collator = new Intl.Collator('en', { numeric: true })
  return readdirSync(path).filter(name => /\.ya?ml$/.test(name)).sort(collator.compare).map(name => `${folder}/${name}`)
}

/** The data files that are there, as paths from the root. */
export function dataFiles(root: string): string[] {
  return [...yamlIn(root, 'data'), ...yamlIn(root, CLAIMS)]
}

function kindOf(file: string): DeckFile | undefined {
  if (file.startsWith(`${CLAIMS}/`))
    return 'claims'
  const name = file.replace(/^data\//, '').replace(/\.yaml$/, '')
  return name === 'claims' ? undefined : DECK_FILES.find(kind => kind === name)
}

function strayFault(file: string): Fault {
  // By the name that an author would expect; that of the claims is a folder.
  const homes = new Map(DECK_FILES.map(kind => [`${kind}.yaml`, kind === 'claims' ? 'claims/…' : `${kind}.yaml`]))
  const near = nearest(file.replace(/^data\//, ''), homes.keys())
  return { file, line: 1, column: 1, fault: 'No schema belongs to a data file of this name.', remedy: didYouMean(near && `data/${homes.get(near)}`, `Rename it to one of: ${[...homes.values()].join(', ')}.`) }
}

function missingFault(kind: DeckFile): Fault {
  const file = kind === 'claims' ? CLAIMS : `data/${kind}.yaml`
  return { file, line: 1, column: 1, fault: `The ${kind === 'claims' ? 'folder holds no YAML file' : 'file is missing'}.`, remedy: `Write it by the schema data/schema/json/${kind}.schema.json.` }
}

/** The bytes of data files, by their paths from the root. */
export type DeckBytes = Readonly<Record<string, Uint8Array>>

/** Reads all data files of a deck from the disk. */
export function readDeck(root: string): DeckBytes {
  return Object.fromEntries(dataFiles(root).map(file => [file, readFileSync(join(root, file))]))
}

/** Parses all data files of a deck, and tells which are missing or unknown. */
export function parseDeck(bytes: DeckBytes): { parsed: ParsedDeck, faults: Fault[] } {
  const files = Object.entries(bytes).map(([file, content]) => ({ file, content, kind: kindOf(file) }))
  const entries = DECK_FILES.map(kind => [
    kind,
    files.filter(file => file.kind === kind).map(({ file, content }) => parseYaml(file, content)),
  ] as const)
  // Built from the list of all kinds, so no kind is missing.
  const parsed = Object.fromEntries(entries) as ParsedDeck
  return {
    parsed,
    faults: [
      ...files.filter(({ kind }) => kind === undefined).map(({ file }) => strayFault(file)),
      ...DECK_FILES.filter(kind => parsed[kind].length === 0).map(missingFault),
    ],
  }
}
