import type { YAMLError } from 'yaml'

interface Words { fault: string, remedy: string }

const IN_QUOTES = 'Put the value in quotes.'
/** What to do about brackets that open and open. */
export const NO_END = 'Look for brackets nested without end, or for a file that is not YAML.'
const INDENT = 'Indent with two spaces a level, as the entries above do.'

/** What the parser says (by its message or its code), and what an author should do. The first that fits counts. */
const WORDS: readonly (readonly [RegExp, Words])[] = [
  [/^Maximum call stack/, { fault: 'Brackets are nested deeper here than can be read.', remedy: NO_END }],
  [/^Flow map/, { fault: 'A brace is opened, but not closed.', remedy: 'Close it with "}".' }],
  [/^Flow seq/, { fault: 'A bracket is opened, but not closed.', remedy: 'Close it with "]".' }],
  [/^Missing closing/, { fault: 'A quote is opened, but not closed.', remedy: 'Close it; a quote within the text is written twice or in the other kind of quotes.' }],
  [/^Sequence item without/, { fault: 'The line belongs neither to the entry above nor to a new one.', remedy: 'Begin a new entry with "- ", or indent the line as its neighbours are.' }],
  [/^Implicit map keys/, { fault: 'Here is text without a key.', remedy: 'Write "key: value"; look for a missing colon or space.' }],
  [/BAD_INDENT/, { fault: 'The indentation is not that of its neighbours.', remedy: INDENT }],
  [/MULTILINE_IMPLICIT_KEY/, { fault: 'This text runs over the end of the line and then meets a colon.', remedy: 'Look for a missing colon here, or a next line that is indented by another number of spaces.' }],
  [/BLOCK_AS_IMPLICIT_KEY/, { fault: 'Here is a second colon on one line.', remedy: IN_QUOTES }],
  [/BAD_SCALAR_START|BAD_DIRECTIVE/, { fault: 'A plain value cannot begin with this character.', remedy: IN_QUOTES }],
  [/TAG/, { fault: 'A plain value cannot begin with "!".', remedy: IN_QUOTES }],
  [/BAD_ALIAS|ANCHOR|ALIAS_PROPS/, { fault: 'A plain value cannot begin with "*" or "&".', remedy: IN_QUOTES }],
  [/BAD_DQ_ESCAPE/, { fault: 'This backslash begins no known escape.', remedy: 'Write \\\\ for a backslash, or use single quotes.' }],
  [/DUPLICATE_KEY/, { fault: 'This key stands twice in one entry.', remedy: 'Keep one of the two.' }],
  [/NON_STRING_KEY/, { fault: 'This key is no text.', remedy: 'Put the key in quotes.' }],
  [/MULTIPLE_DOCS/, { fault: 'A second YAML document begins here.', remedy: 'Remove the line "---"; one file holds one list or map.' }],
  [/UNEXPECTED_TOKEN/, { fault: 'Here is something that YAML does not expect.', remedy: 'Look for a stray character, or put the value in quotes.' }],
]

/** A YAML error in words. */
export function yamlWords({ code, message }: YAMLError): Words {
  const found = WORDS.find(([pattern]) => pattern.test(message) || pattern.test(code))
  return found?.[1] ?? { fault: `${message.replace(/\s+/g, ' ').replace(/\.$/, '')}.`, remedy: 'Compare the line with its neighbours.' }
}
