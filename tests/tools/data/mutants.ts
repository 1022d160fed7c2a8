import type { Node, ParsedNode } from 'yaml'
import type { DeckFile } from '../../../data/schema/deck'
import type { Path } from '../../../tools/data/locate'
import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { z } from 'zod'
import { DECK_FILES, deckSchemas } from '../../../data/schema/deck'
import { MOST_BYTES } from '../../../tools/data/read-text'

/** A valid file with one thing changed, and whether the change must be refused. */
export interface Mutant {
  kind: string
  what: string
  bytes: Uint8Array
  mustBeRefused: boolean
}

/** Makes a mutant of a file's text from a source of chance; nothing where the file offers no place for it. */
export type Mutation = (text: string, file: string, pick: Pick) => Mutant | undefined

/** One of a list, by chance. */
export type Pick = <T>(list: readonly T[]) => T | undefined

const REFERENCE_KEYS = ['actors', 'facts', 'sources', 'from', 'of', 'claim', 'claims', 'datum', 'beside', 'to', 'at']
const STRAY = [...'{}[]:"\'&*!@%|>#-,?`~\t\n\\ aÄ\u2028\u202E']

interface Place { path: Path, node: Node }

function placesIn(node: Node | null, path: Path = []): Place[] {
  if (isMap(node))
    return [{ path, node }, ...node.items.flatMap(({ key, value }) => placesIn(value as Node | null, [...path, String(isScalar(key) ? key.value : key)]))]
  if (isSeq(node))
    return [{ path, node }, ...node.items.flatMap((item, index) => placesIn(item as Node, [...path, index]))]
  return node ? [{ path, node }] : []
}

function edited(text: string, edit: (places: Place[], document: ReturnType<typeof parseDocument<ParsedNode>>) => string | undefined): Omit<Mutant, 'kind'> | undefined {
  const document = parseDocument<ParsedNode>(text)
  const what = edit(placesIn(document.contents), document)
  return what === undefined ? undefined : { what, bytes: Buffer.from(document.toString()), mustBeRefused: true }
}

function isRequired(file: string, path: Path, key: string): boolean {
  const kind: DeckFile = file.startsWith('data/claims/') ? 'claims' : DECK_FILES.find(one => file === `data/${one}.yaml`)!
  let schema: unknown = z.toJSONSchema(deckSchemas[kind], { io: 'input' })
  for (const step of path) {
    const { items, properties } = schema as { items?: unknown, properties?: Record<string, unknown> }
    schema = typeof step === 'number' ? items : properties?.[String(step)]
  }
  return (schema as { required?: string[] } | undefined)?.required?.includes(key) ?? false
}

const missingKey: Mutation = (text, file, pick) => {
  const mutant = edited(text, (places, document) => {
    const keys = places.flatMap(({ path, node }) => isMap(node) ? node.items.map(({ key }) => ({ path, key: String(key) })) : [])
    const chosen = pick(keys.filter(({ path, key }) => isRequired(file, path, key)))
    if (chosen)
      document.deleteIn([...chosen.path, chosen.key])
    return chosen && [...chosen.path, chosen.key].join('.')
  })
  return mutant && { kind: 'missing key', ...mutant }
}

const wrongType: Mutation = (text, _file, pick) => {
  const mutant = edited(text, (places, document) => {
    const chosen = pick(places.filter(({ path }) => path.length > 0))
    if (chosen)
      document.setIn(chosen.path, isMap(chosen.node) ? 'some text' : document.createNode({ nonsense: 1 }))
    return chosen?.path.join('.')
  })
  return mutant && { kind: 'wrong type', ...mutant }
}

const unknownKey: Mutation = (text, _file, pick) => {
  const mutant = edited(text, (places, document) => {
    const chosen = pick(places.filter(({ node }) => isMap(node)))
    if (chosen)
      document.setIn([...chosen.path, 'nonsense'], 'x')
    return chosen?.path.join('.')
  })
  return mutant && { kind: 'unknown key', ...mutant }
}

const duplicateEntry: Mutation = (text, _file, pick) => {
  const mutant = edited(text, (places) => {
    const named = places.filter(({ node }) => isSeq(node) && node.items.some(item => isMap(item) && (item.has('id') || item.has('role'))))
    const list = pick(named)?.node
    const item = isSeq(list) ? pick(list.items) as Node | undefined : undefined
    if (isSeq(list) && item)
      list.items.push(item.clone())
    return item && 'an entry twice'
  })
  return mutant && { kind: 'duplicate id', ...mutant }
}

const brokenReference: Mutation = (text, file, pick) => {
  const mutant = edited(text, (places, document) => {
    const references = places.filter(({ path, node }) => {
      const key = path.findLast(step => typeof step === 'string')
      return isScalar(node) && REFERENCE_KEYS.includes(String(key)) && node.value !== 'all' && !path.includes('paragraphs')
    })
    const chosen = pick(references)
    if (chosen)
      document.setIn(chosen.path, /^(?:Title|S\d)/.test(String((chosen.node as { value?: unknown }).value)) ? 'S1p9' : 'nothing-of-this-name')
    return chosen?.path.join('.')
  })
  return mutant && file !== 'data/article.yaml' ? { kind: 'broken reference', ...mutant } : undefined
}

function textual(kind: string, change: (text: string, pick: Pick) => { what: string, text: string }): Mutation {
  return (text, _file, pick) => {
    const { what, text: after } = change(text, pick)
    return { kind, what, bytes: Buffer.from(after), mustBeRefused: false }
  }
}

function offsetIn(text: string, pick: Pick): number {
  return pick(Array.from({ length: text.length + 1 }, (_, index) => index))!
}

const strayCharacter = textual('stray character', (text, pick) => {
  const at = offsetIn(text, pick)
  const character = pick(STRAY)!
  return { what: `${JSON.stringify(character)} at ${at}`, text: text.slice(0, at) + character + text.slice(at) }
})

const badIndentation = textual('bad indentation', (text, pick) => {
  const lines = text.split('\n')
  const index = pick([...lines.keys()])!
  const before = lines[index]!
  lines[index] = pick([` ${before}`, `  ${before}`, `\t${before}`, before.replace(/^ /, ''), before.trimStart()])!
  return { what: `line ${index + 1}`, text: lines.join('\n') }
})

const lostLine = textual('lost line', (text, pick) => {
  const lines = text.split('\n')
  const index = pick([...lines.keys()])!
  return { what: `line ${index + 1}`, text: lines.toSpliced(index, 1).join('\n') }
})

const cutShort = textual('cut short', (text, pick) => {
  const at = offsetIn(text, pick)
  return { what: `at ${at}`, text: text.slice(0, at) }
})

const hugeFile: Mutation = (text, _file, pick) => {
  const filler = pick(['# more\n', text, '[', '{a: '])!
  return { kind: 'huge file', what: JSON.stringify(filler.slice(0, 8)), bytes: Buffer.from(text + filler.repeat(Math.ceil(MOST_BYTES / filler.length))), mustBeRefused: true }
}

const wrongEncoding: Mutation = (text, _file, pick) => {
  const at = offsetIn(text, pick)
  const forms: Record<string, () => Buffer> = {
    'UTF-16': () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    'UTF-16 without a mark': () => Buffer.from(text, 'utf16le'),
    'byte order mark': () => Buffer.from(`\uFEFF${text}`),
    'byte 255': () => Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from([0xFF]), Buffer.from(text.slice(at))]),
    'half a character': () => Buffer.concat([Buffer.from(text), Buffer.from('é').subarray(0, 1)]),
    'Latin-1': () => Buffer.from(`${text}# é\n`, 'latin1'),
  }
  const form = pick(Object.keys(forms))!
  return { kind: 'wrong encoding', what: form, bytes: forms[form]!(), mustBeRefused: true }
}

const MUTATIONS = [missingKey, wrongType, unknownKey, duplicateEntry, brokenReference, strayCharacter, badIndentation, lostLine, cutShort, hugeFile, wrongEncoding]

/** A file of the deck and one mutation of it; what it offers no place for becomes a stray character. */
export function mutants(deck: Readonly<Record<string, string>>): fc.Arbitrary<{ file: string, mutant: Mutant }> {
  const files = Object.keys(deck)
  return fc.tuple(fc.constantFrom(...files), fc.constantFrom(...MUTATIONS), fc.array(fc.nat(), { minLength: 4, maxLength: 4 }))
    .map(([file, mutation, chances]) => {
      let next = 0
      const pick: Pick = list => list[chances[next++ % chances.length]! % list.length]
      const text = deck[file]!
      const mutant = mutation(text, file, pick) ?? strayCharacter(text, file, pick)!
      return { file, mutant, [fc.toStringMethod]: () => `${file}: ${mutant.kind}, ${mutant.what}` }
    })
}
