import type { Changes } from './small-deck'
import { Buffer } from 'node:buffer'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../tools/data/fault'
import { loadData } from '../../../tools/data/load'
import { changed, SMALL_DECK, writeDeck } from './small-deck'

const CONTEXT = 'data/claims/2-context.yaml'

function told(changes: Changes): string {
  const root = writeDeck(changed(changes))
  try {
    return formatFaults(loadData(root).faults)
  }
  finally {
    rmSync(root, { recursive: true })
  }
}

describe('loadData(root)', () => {
  it('reads a valid deck, with its claims in the order of the files', () => {
    const root = writeDeck(SMALL_DECK)
    const { data, faults } = loadData(root)
    rmSync(root, { recursive: true })
    expect(faults).toEqual([])
    expect(data?.claims.map(({ id }) => id)).toEqual(['evac-total', 'evac-via-qatar', 'secstate-visit', 'small-state'])
    expect(data?.argument.verdict.claim).toBe('small-state')
  })

  it('fills in the values of inferences', () => {
    const root = writeDeck(SMALL_DECK)
    const { data } = loadData(root)
    rmSync(root, { recursive: true })
    expect(data?.inference.map(({ figure }) => figure?.value)).toEqual([47, 1982])
  })

  it('tells all faults at once, in the order of files and lines', () => {
    expect(told({
      [CONTEXT]: ['58000', '58k'],
      'data/actors.yaml': ['kind: state', 'kind: stat'],
      'data/record.yaml': ['[centcom]', '[centcon]'],
      'data/inference.yaml': ['unit: km', 'unit: percent'],
    })).toBe(`data/actors.yaml:3:9  [0].kind
  Expected one of state, movement, government, person, organisation, group; received "stat".
  Did you mean "state"?

data/claims/2-context.yaml:19:12  [1].figure.value
  Expected a number, received "58k".
  Write digits only (58000); put the unit in figure.unit.

data/inference.yaml:10:15  [1].arithmetic
  A distance is computed in km, but figure.unit is percent.
  Write "unit: km".

data/record.yaml:6:13  [0].sources[0]
  There is no source "centcon".
  Did you mean "centcom"?`)
  })
})

describe('a fault of the schema', () => {
  it.each<[string, Changes, string]>([
    ['a number with a unit', { [CONTEXT]: ['value: 58000', 'value: "about 1.5 million"'] }, `data/claims/2-context.yaml:19:12  [1].figure.value
  Expected a number, received "about 1.5 million".
  Write digits only (1500000); put the unit in figure.unit.`],
    ['a quoted number elsewhere', { 'data/places.yaml': ['25.29', '"25.29"'] }, `data/places.yaml:1:50  [0].north
  Expected a number, received "25.29".
  Write digits only (25.29), without quotes.`],
    ['an unquoted year', { 'data/article.yaml': ['"2021"', '2021'] }, `data/article.yaml:7:16  date.value
  Expected text, received 2021.
  Put it in quotes ("2021").`],
    ['a missing key', { [CONTEXT]: ['  at: S2p2\n', ''] }, `data/claims/2-context.yaml:25:3  [2].at
  The key "at" is missing.
  Add "at:" to this entry.`],
    ['a missing choice', { [CONTEXT]: ['    unit: people\n', ''] }, `data/claims/2-context.yaml:19:5  [1].figure.unit
  The key "unit" is missing.
  Add "unit:" with one of: count, people, km, km², tonnes, days, weeks, months, years, percent, ratio, times.`],
    ['a misspelt key', { [CONTEXT]: ['    qualifier', '    qualifer'] }, `data/claims/2-context.yaml:21:5  [1].figure.qualifer
  The key "qualifer" is unknown here.
  Did you mean "qualifier"?`],
    ['an unknown key', { [CONTEXT]: ['    qualifier', '    zzz: 1\n    qualifier'] }, `data/claims/2-context.yaml:21:5  [1].figure.zzz
  The key "zzz" is unknown here.
  Known keys: value, unit, qualifier, words, range.`],
    ['a key without a value', { [CONTEXT]: ['text: About 58,000 of them passed through Qatar.', 'text:'] }, `data/claims/2-context.yaml:17:8  [1].text
  Expected text, received nothing.
  Write a value after the colon, or remove the key if it may be left out.`],
    ['a list in place of a text', { 'data/actors.yaml': ['name: Qatar', 'name: [Qatar]'] }, `data/actors.yaml:5:9  [1].name
  Expected text, received a list.
  Write one text here; put it in quotes if it holds a colon or begins with a bracket.`],
    ['a text in place of a list', { [CONTEXT]: ['[us]', 'us'] }, `data/claims/2-context.yaml:6:11  [0].actors
  Expected a list, received "us".
  Begin each item with "- " on a line of its own, or write [one, two].`],
    ['a text in place of keys', { [CONTEXT]: ['date: { value: "2021-09-06", precision: day }', 'date: yesterday'] }, `data/claims/2-context.yaml:29:9  [2].date
  Expected keys with values, received "yesterday".
  Write its keys on lines of their own, indented by two spaces.`],
    ['a misspelt choice', { [CONTEXT]: ['verdict: matches', 'verdict: matchs'] }, `data/claims/2-context.yaml:10:14  [0].record.verdict
  Expected one of matches, imprecise, contested, wrong, unconfirmed, unchecked; received "matchs".
  Did you mean "matches"?`],
    ['an id in capitals', { 'data/actors.yaml': ['id: qatar', 'id: Qatar'] }, `data/actors.yaml:4:7  [1].id
  Expected a lower-case id with hyphens, such as evac-total, received "Qatar".
  Correct the value.`],
    ['a day that is in no calendar', { [CONTEXT]: ['2021-09-06', '2021-09-31'] }, `data/claims/2-context.yaml:29:18  [2].date.value
  Expected a date that is in the calendar, received "2021-09-31".
  Correct the value.`],
    ['the 29th of February of a common year', { [CONTEXT]: ['2021-09-06', '2021-02-29'] }, `data/claims/2-context.yaml:29:18  [2].date.value
  Expected a date that is in the calendar, received "2021-02-29".
  Correct the value.`],
    ['an anchor of seven words', { [CONTEXT]: ['anchor: about 58,000', 'anchor: one two three four five six seven'] }, `data/claims/2-context.yaml:22:11  [1].anchor
  Expected at most six words, received "one two three four five six seven".
  Correct the value.`],
    ['a text that is too long', { 'data/events.yaml': ['label: Visit', `label: ${'long '.repeat(13)}`] }, `data/events.yaml:1:46  [0].label
  Expected at most 60 characters, received 64.
  Shorten it.`],
    ['a text that is too short', { 'data/places.yaml': ['country: Qatar', 'country: Q'] }, `data/places.yaml:1:36  [0].country
  Expected at least 2 characters, received 1.
  Write more.`],
    ['a number out of bounds', { 'data/places.yaml': ['51.53', '251.53'] }, `data/places.yaml:1:63  [0].east
  Expected at most 180, received 251.53.
  Correct the number.`],
    ['a range of one number', { 'data/inference.yaml': ['[45, 50]', '[45]'] }, `data/inference.yaml:5:73  [0].figure.range
  Expected at least 2 items.
  Here are 1; add 1.`],
    ['neither of two forms', { 'data/corrections.yaml': ['at: all', 'at: some'] }, `data/corrections.yaml:2:7  [0].at
  Received "some", which is none of the forms allowed here.
  Write "all" or a list.`],
    ['a fourth cause', { 'data/argument.yaml': ['dividends:\n', '  - { id: cause-four, title: Fourth, claim: small-state }\ndividends:\n'] }, `data/argument.yaml:9:3  causes
  The article gives three causes.
  Here are 4; remove 1.`],
    ['a dividend too few', { 'data/argument.yaml': ['  - { id: d4, title: Renown, claim: small-state }\n', ''] }, `data/argument.yaml:13:3  dividends
  The article counts four dividends.
  Here are 3; add 1.`],
    ['a risk too few', { 'data/argument.yaml': ['  - { id: r3, title: Burdens, claim: small-state }\n', ''] }, `data/argument.yaml:18:3  risks
  The article names three risks.
  Here are 2; add 1.`],
  ])('%s is refused with its place and remedy', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })
})

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
    ['an entry that is indented otherwise', { 'data/actors.yaml': ['- id: qatar', ' - id: qatar'] }, `data/actors.yaml:4:2
  The indentation is not that of its neighbours.
  Indent with two spaces a level, as the entries above do.`],
    ['a character that begins no value', { 'data/actors.yaml': ['name: Qatar', 'name: @Qatar'] }, `data/actors.yaml:5:9
  A plain value cannot begin with this character.
  Put the value in quotes.`],
    ['a missing colon', { 'data/actors.yaml': ['name: Qatar', 'name Qatar'] }, `data/actors.yaml:5:3
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

  it('brackets nested without end are refused, not a crash', () => {
    expect(told({ 'data/glossary.yaml': '['.repeat(200_000) })).toMatch(/^data\/glossary\.yaml:1:\d+\n {2}/)
  })
})
