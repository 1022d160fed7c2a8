import type { Document, ErrorCode, LineCounter, Node, Pair } from 'yaml'
import type { Fault, Spot } from './fault'
import { isAlias, visit } from 'yaml'

interface Words { fault?: string, remedy: string }

const WORDS: Partial<Record<ErrorCode, Words>> = {
  ALIAS_PROPS: { remedy: 'Write the value out; data files hold no aliases.' },
  BAD_ALIAS: { remedy: 'Write the value out in quotes; & and * begin anchors and aliases.' },
  BAD_DIRECTIVE: { remedy: 'Remove the line, or put the value in quotes: % begins a directive.' },
  BAD_DQ_ESCAPE: { fault: 'This backslash begins no known escape.', remedy: 'Write \\\\ for a backslash, or use single quotes.' },
  BAD_INDENT: { fault: 'The indentation is not that of its neighbours.', remedy: 'Indent with two spaces a level, as the entries above do.' },
  BAD_SCALAR_START: { fault: 'A plain value cannot begin with this character.', remedy: 'Put the value in quotes.' },
  BLOCK_AS_IMPLICIT_KEY: { fault: 'A nested list or map cannot stand on the line of its key.', remedy: 'Put the value in quotes if it holds a colon followed by a space; otherwise begin a new line.' },
  BLOCK_IN_FLOW: { fault: 'Block entries cannot stand between brackets.', remedy: 'Close the bracket first.' },
  DUPLICATE_KEY: { fault: 'This key stands twice in one entry.', remedy: 'Keep one of the two.' },
  IMPOSSIBLE: { remedy: 'Compare the line with its neighbours.' },
  KEY_OVER_1024_CHARS: { fault: 'The key is longer than 1,024 characters.', remedy: 'Look for a missing quote or line break.' },
  MISSING_CHAR: { remedy: 'Look for a missing quote, bracket, comma or space.' },
  MULTILINE_IMPLICIT_KEY: { fault: 'A key and its colon must stand on one line.', remedy: 'Look for a missing colon, or an indentation that differs from the line above.' },
  MULTIPLE_ANCHORS: { remedy: 'Write the value out; data files hold no anchors.' },
  MULTIPLE_DOCS: { fault: 'A second YAML document begins here.', remedy: 'Remove the line "---"; one file holds one list or map.' },
  MULTIPLE_TAGS: { remedy: 'Put the value in quotes; ! begins a tag.' },
  NON_STRING_KEY: { remedy: 'Put the key in quotes.' },
  TAB_AS_INDENT: { fault: 'A tab is used as indentation.', remedy: 'Indent with two spaces a level.' },
  TAG_RESOLVE_FAILED: { fault: 'The tag is unknown.', remedy: 'Put the value in quotes; ! begins a tag.' },
  UNEXPECTED_TOKEN: { fault: 'Here is something that YAML does not expect.', remedy: 'Look for a stray character, or put the value in quotes.' },
}

/** Where an offset lies in the text. */
export function spotOf(lines: LineCounter, offset: number): Spot {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** Errors and warnings of the YAML parser as faults, with their remedy. */
export function yamlFaults(file: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  return [...document.errors, ...document.warnings].map((error) => {
    const words = WORDS[error.code]
    const fault = words?.fault ?? `${error.message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`
    return { file, ...spotOf(lines, error.pos[0]), fault, remedy: words?.remedy ?? 'Compare the line with its neighbours.' }
  })
}

/** Anchors and aliases: they hide repetition, and a few of them can grow without bound. */
export function aliasFaults(file: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Node(_key: number | 'key' | 'value' | null, node: Node, _path: readonly (Document | Node | Pair)[]) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        const spot = spotOf(lines, node.range?.[0] ?? 0)
        faults.push({ file, ...spot, fault: 'Data files hold no anchors and no aliases.', remedy: 'Write the value out; put it in quotes if it begins with & or *.' })
      }
    },
  })
  return faults
}
