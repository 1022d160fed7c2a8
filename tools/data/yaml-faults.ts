import type { Document, LineCounter, YAMLError } from 'yaml'
import type { Fault, Spot } from './fault'
import { isAlias, visit } from 'yaml'
import { yamlWords } from './yaml-words'

/** Where an offset lies in the text. */
export function spotOf(lines: LineCounter, offset: number): Spot {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** After the first error of syntax the parser only guesses; what it finds then would not be there. */
function reliable(errors: readonly YAMLError[]): YAMLError[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0])
  const first = inOrder.find(({ code }) => code !== 'DUPLICATE_KEY')
  // A key over two lines is what makes the colon the second one of its line.
  const cause = inOrder.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === first?.pos[0]) ?? first
  return inOrder.filter(error => error === cause || error.code === 'DUPLICATE_KEY')
}

/** The tab in the indentation of a line, which the parser reports as something unexpected behind it. */
function tabSpot(text: string, { line }: Spot): Spot | undefined {
  const indentation = /^\s*/.exec(text.split('\n')[line - 1] ?? '')![0]
  const tab = indentation.indexOf('\t')
  return tab < 0 ? undefined : { line, column: tab + 1 }
}

/** Where the text begins that an unclosed quote runs through; the parser names its end. */
function openingOf(document: Document.Parsed, { message, pos: [end] }: YAMLError): number {
  let opening = end
  if (message.startsWith('Missing closing')) {
    visit(document, {
      Scalar(_key, { type, range }) {
        if (type?.startsWith('QUOTE') && range && range[0] < end && range[2] >= end)
          opening = range[0]
      },
    })
  }
  return opening
}

/** Errors and warnings of the YAML parser as faults, with their remedy. */
export function yamlFaults(file: string, text: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  return reliable([...document.errors, ...document.warnings]).map((error) => {
    const spot = spotOf(lines, openingOf(document, error))
    const tab = tabSpot(text, spot)
    return tab
      ? { file, ...tab, fault: 'A tab is used as indentation.', remedy: 'Indent with two spaces a level, as the entries above do.' }
      : { file, ...spot, ...yamlWords(error) }
  })
}

/** Anchors and aliases: they hide repetition, and a few of them can grow without bound. */
export function aliasFaults(file: string, document: Document.Parsed, lines: LineCounter): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        const spot = spotOf(lines, node.range?.[0] ?? 0)
        faults.push({ file, ...spot, fault: 'Data files hold no anchors and no aliases.', remedy: 'Write the value out; put it in quotes if it begins with & or *.' })
      }
    },
  })
  return faults
}
