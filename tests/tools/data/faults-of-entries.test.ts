import type { Changes } from './small-deck'
import { describe, expect, it } from 'vitest'
import { told } from './told'

const CONTEXT = 'data/claims/2-context.yaml'

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
    ['two unknown keys', { [CONTEXT]: ['    qualifier', '    zzz: 1\n    yyy: 2\n    qualifier'] }, `data/claims/2-context.yaml:21:5  [1].figure.zzz
  The key "zzz" is unknown here.
  Known keys: value, unit, qualifier, words, range.

data/claims/2-context.yaml:22:5  [1].figure.yyy
  The key "yyy" is unknown here.
  Known keys: value, unit, qualifier, words, range.`],
    ['a key without a value', { [CONTEXT]: ['text: About 58,000 of them passed through Qatar.', 'text:'] }, `data/claims/2-context.yaml:17:8  [1].text
  Expected text, received nothing.
  Write a value after the colon, or remove the key if it may be left out.`],
    ['a list in place of a text', { 'data/actors.yaml': ['name: Qatar', 'name: [Qatar]'] }, `data/actors.yaml:7:9  [1].name
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
    ['an id in capitals', { 'data/actors.yaml': ['id: qatar', 'id: Qatar'] }, `data/actors.yaml:6:7  [1].id
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
