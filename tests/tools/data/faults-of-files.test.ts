import type { Changes } from './small-deck'
import { Buffer } from 'node:buffer'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dataFiles } from '../../../tools/data/files'
import { loadData } from '../../../tools/data/load'
import { SMALL_DECK, writeDeck } from './small-deck'
import { told } from './told'

const CONTEXT = 'data/claims/2-context.yaml'

describe('a fault of the file', () => {
  it.each<[string, Changes, string]>([
    ['a stray character', { 'data/events.yaml': ['label: Visit }', 'label: Visit ]'] }, `data/events.yaml:1:52
  A brace is opened, but not closed.
  Close it with "}".`],
    ['a tab as indentation', { 'data/sources.yaml': ['  publisher', '\tpublisher'] }, `data/sources.yaml:2:1
  A tab is used as indentation.
  Indent with two spaces a level, as the entries above do.`],
    ['a wrong indentation', { [CONTEXT]: ['  kind: event', '   kind: event'] }, `data/claims/2-context.yaml:26:7
  This text runs over the end of the line and then meets a colon.
  Look for a missing colon here, or a next line that is indented by another number of spaces.`],
    ['an entry that is indented otherwise', { 'data/actors.yaml': ['- id: qatar', ' - id: qatar'] }, `data/actors.yaml:6:2
  The indentation is not that of its neighbours.
  Indent with two spaces a level, as the entries above do.`],
    ['a character that begins no value', { 'data/actors.yaml': ['name: Qatar', 'name: @Qatar'] }, `data/actors.yaml:7:9
  A plain value cannot begin with this character.
  Put the value in quotes.`],
    ['a missing colon', { 'data/actors.yaml': ['name: Qatar', 'name Qatar'] }, `data/actors.yaml:7:3
  This text runs over the end of the line and then meets a colon.
  Look for a missing colon here, or a next line that is indented by another number of spaces.`],
    ['a key that stands twice', { 'data/sources.yaml': ['  date:', '  publisher: Someone else\n  date:'] }, `data/sources.yaml:3:3
  This key stands twice in one entry.
  Keep one of the two.`],
    ['an unquoted colon', { 'data/events.yaml': `- id: visit\n  datum: secstate-visit\n  label: Visit: the first\n` }, `data/events.yaml:3:10
  Here is a second colon on one line.
  Put the value in quotes.`],
    ['an unclosed quote', { 'data/sources.yaml': ['"2021-08-30"', '"2021-08-30'] }, `data/sources.yaml:3:18
  A quote is opened, but not closed.
  Close it; a quote within the text is written twice or in the other kind of quotes.`],
    ['an alias', { 'data/sources.yaml': ['publisher: US', 'publisher: &us US'] }, `data/sources.yaml:2:18
  Data files hold no anchors and no aliases.
  Write the value out; put it in quotes if it begins with & or *.`],
    ['an unknown tag', { 'data/sources.yaml': ['publisher: US', 'publisher: !us US'] }, `data/sources.yaml:2:14
  A plain value cannot begin with "!".
  Put the value in quotes.`],
    ['a second document', { 'data/glossary.yaml': `${SMALL_DECK['data/glossary.yaml']}---\n- more\n` }, `data/glossary.yaml:2:1
  A second YAML document begins here.
  Remove the line "---"; one file holds one list or map.`],
    ['an empty file', { 'data/glossary.yaml': '# nothing yet\n' }, `data/glossary.yaml:1:1
  The file is empty.
  Write its entries as a list.`],
    ['an empty file of keys', { 'data/article.yaml': '' }, `data/article.yaml:1:1
  The file is empty.
  Write its entries as keys with values.`],
    ['keys in place of a list', { 'data/glossary.yaml': 'emir:\n  term: emir\n' }, `data/glossary.yaml:1:1
  Expected a list, received keys with values.
  Begin each item with "- " on a line of its own, or write [one, two].`],
    ['a file that is missing', { 'data/glossary.yaml': null }, `data/glossary.yaml:1:1
  The file is missing.
  Write it by the schema data/schema/json/glossary.schema.json.`],
    ['claims in one file', { 'data/claims.yaml': '[]\n' }, `data/claims.yaml:1:1
  No schema belongs to a data file of this name.
  Did you mean "data/claims/…"?`],
    ['a file of a name like no other', { 'data/zzzzzzzzzzzz.yaml': '[]\n' }, `data/zzzzzzzzzzzz.yaml:1:1
  No schema belongs to a data file of this name.
  Rename it to one of: article.yaml, claims/…, record.yaml, inference.yaml, sources.yaml, actors.yaml, places.yaml, corrections.yaml, argument.yaml, events.yaml, afterword.yaml, glossary.yaml, questions.yaml, reading.yaml.`],
    ['a folder of claims that is missing', { [CONTEXT]: null, 'data/claims/3-argument.yaml': null }, `data/claims:1:1
  The folder holds no YAML file.
  Write it by the schema data/schema/json/claims.schema.json.`],
    ['a key that is no text', { 'data/glossary.yaml': ['term:', '[term]:'] }, `data/glossary.yaml:1:15
  This key is no text.
  Put the key in quotes.`],
    ['an anchor after a fault of syntax', { 'data/sources.yaml': '- id: one\n  title: [\n- id: &two two\n' }, `data/sources.yaml:3:1
  A bracket is opened, but not closed.
  Close it with "]".`],
    ['a tag before an unclosed quote', { 'data/sources.yaml': '- id: one\n  publisher: !us US\n  title: "open\n' }, `data/sources.yaml:2:14
  A plain value cannot begin with "!".
  Put the value in quotes.`],
    ['a key that stands twice, and then a fault of syntax', { 'data/sources.yaml': '- id: one\n  id: two\n  title: [\n' }, `data/sources.yaml:2:3
  This key stands twice in one entry.
  Keep one of the two.

data/sources.yaml:4:1
  A bracket is opened, but not closed.
  Close it with "]".`],
    ['a text over two lines after a fault of syntax', { 'data/sources.yaml': '- id: [one\n- id: two\n  publisher\n  title: some\n' }, `data/sources.yaml:2:1
  A bracket is opened, but not closed.
  Close it with "]".`],
    ['an unclosed quote below one that is closed', { 'data/sources.yaml': '- id: "one"\n  publisher: "two\n  title: three\n' }, `data/sources.yaml:2:14
  A quote is opened, but not closed.
  Close it; a quote within the text is written twice or in the other kind of quotes.`],
    ['a file of an unknown name', { 'data/event.yaml': '[]\n' }, `data/event.yaml:1:1
  No schema belongs to a data file of this name.
  Did you mean "data/events.yaml"?`],
    ['a file with the other ending', { 'data/reading.yml': '[]\n' }, `data/reading.yml:1:1
  No schema belongs to a data file of this name.
  Did you mean "data/reading.yaml"?`],
    ['UTF-16', { 'data/glossary.yaml': Buffer.from(`\uFEFF${SMALL_DECK['data/glossary.yaml']}`, 'utf16le') }, `data/glossary.yaml:1:1
  The file is written in UTF-16.
  Save it as UTF-8.`],
    ['a byte order mark', { 'data/glossary.yaml': `\uFEFF${SMALL_DECK['data/glossary.yaml']}` }, `data/glossary.yaml:1:1
  The file begins with a byte order mark.
  Save it as UTF-8 without a byte order mark.`],
    ['Latin-1', { 'data/actors.yaml': Buffer.from('- id: us\n  name: \u00C9tats-Unis\n  kind: state\n', 'latin1') }, `data/actors.yaml:2:9
  This character is not valid UTF-8.
  Save the file as UTF-8 and write the character again.`],
    ['a zero byte', { 'data/glossary.yaml': ['ruler', 'ru\0ler'] }, `data/glossary.yaml:1:38
  Here is the invisible character U+0000.
  Remove it; if there are many, save the file as UTF-8 text.`],
    ['a separator of lines within a name', { 'data/glossary.yaml': ['term:', 'te\u2028rm:'] }, `data/glossary.yaml:1:17
  Here is the invisible character U+2028.
  Remove it; if there are many, save the file as UTF-8 text.`],
    ['a huge file', { 'data/glossary.yaml': '# x\n'.repeat(300_000) }, `data/glossary.yaml:1:1
  The file is 1200000 bytes long, more than 1000000.
  Split it, or look whether it is the right file.`],
  ])('%s is refused with its place and remedy', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })

  it('reads the files of the claims in the order of their numbers, and nothing that is not YAML', () => {
    const root = writeDeck({ 'data/claims/10-more.yaml': '', 'data/claims/9-less.yaml': '', 'data/claims/9-less.yaml.bak': '', 'data/b.yml': '', 'data/a.yaml': '' })
    const files = dataFiles(root)
    rmSync(root, { recursive: true })
    expect(files).toEqual(['data/a.yaml', 'data/b.yml', 'data/claims/9-less.yaml', 'data/claims/10-more.yaml'])
  })

  it('tells each file that is missing where no data is', () => {
    const root = writeDeck({ 'slides.md': '' })
    const faults = loadData(root).faults.map(({ file }) => file)
    rmSync(root, { recursive: true })
    expect(faults).toHaveLength(14)
    expect(faults).toContain('data/claims')
  })

  it.each(['['.repeat(200_000), '['.repeat(20_000) + ']'.repeat(20_000)])('brackets nested without end are refused, not a crash', (nested) => {
    const fault = told({ 'data/glossary.yaml': nested }).replace(/:1:\d+/, ':1:…')
    expect(fault).toBe(`data/glossary.yaml:1:…
  Brackets are nested deeper here than can be read.
  Look for brackets nested without end, or for a file that is not YAML.`)
  })
})
