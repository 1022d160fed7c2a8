import type { Changes } from './small-deck'
import { describe, expect, it } from 'vitest'
import { SMALL_DECK } from './small-deck'
import { told } from './told'

const CONTEXT = 'data/claims/2-context.yaml'
const NO_SOURCE = 'Name the sources that were read ("sources: [id]"), or write "basis: general-knowledge".'

describe('an entry must agree with itself', () => {
  it.each<[string, Changes, string]>([
    ['words need a range', { 'data/inference.yaml': [', range: [45, 50]', ''] }, `data/inference.yaml:5:53  [0].figure.words
  The words "nearly half" have no range.
  Add "range: [least, most]": the numbers that the words may stand for.`],
    ['a range begins with its smaller number', { 'data/inference.yaml': ['[45, 50]', '[50, 45]'] }, `data/inference.yaml:5:73  [0].figure.range
  The range ends (45) below its beginning (50).
  Write the smaller number first.`],
    ['a value lies within its range', { [CONTEXT]: ['qualifier: about', 'words: some\n    range: [1, 2]'] }, `data/claims/2-context.yaml:19:12  [1].figure.value
  The value 58000 lies outside the range 1 to 2.
  Correct the value, the words or the range.`],
    ['a computed value lies within its range', { 'data/inference.yaml': ['[45, 50]', '[48, 50]'] }, `data/inference.yaml:5:73  [0].figure.range
  The value 47 lies outside the range 48 to 50.
  Correct the value, the words or the range.`],
    ['a figure has a value or words', { [CONTEXT]: ['    value: 58000\n', ''], 'data/inference.yaml': ['arithmetic: { op: share, of: [evac-via-qatar, evac-total] }\n  figure: { unit: percent, ', 'figure: { value: 47, unit: percent, '] }, `data/claims/2-context.yaml:19:5  [1].figure
  The figure has neither a value nor words.
  Add "value:" with a number, or "words:" with "range:".`],
    ['a date is as long as its precision', { [CONTEXT]: ['precision: day', 'precision: month'] }, `data/claims/2-context.yaml:29:18  [2].date.value
  The date "2021-09-06" is precise to the day, but the precision is given as month.
  Write the date to the month, or "precision: day".`],
    ['the date of the article is as long as its precision', { 'data/article.yaml': ['precision: year', 'precision: month'] }, `data/article.yaml:7:16  date.value
  The date "2021" is precise to the year, but the precision is given as month.
  Write the date to the month, or "precision: year".`],
    ['the date of a version is as long as its precision', { 'data/article.yaml': ['    date: { value: "2021"', '    date: { value: "2021-10"'] }, `data/article.yaml:10:20  versions[0].date.value
  The date "2021-10" is precise to the month, but the precision is given as year.
  Write the date to the year, or "precision: month".`],
    ['the date of a source is as long as its precision', { 'data/sources.yaml': ['precision: day', 'precision: year'] }, `data/sources.yaml:3:18  [0].date.value
  The date "2021-08-30" is precise to the day, but the precision is given as year.
  Write the date to the year, or "precision: day".`],
    ['the date of evidence is as long as its precision', { 'data/afterword.yaml': ['basis: checked', 'date: { value: "2022", precision: day }, basis: checked'] }, `data/afterword.yaml:9:77  rows[0].for[0].date.value
  The date "2022" is precise to the year, but the precision is given as day.
  Write the date to the day, or "precision: year".`],
    ['the end of a span is as precise', { 'data/record.yaml': ['until: "2021-08-30"', 'until: "2021-09"'] }, `data/record.yaml:3:55  [0].date.until
  The date "2021-09" is precise to the month, but the precision is given as day.
  Write the date to the day, or "precision: month".`],
    ['a span of one day is a day', { 'data/record.yaml': ['until: "2021-08-30"', 'until: "2021-08-14"'] }, `data/record.yaml:3:55  [0].date.until
  The span ends ("2021-08-14") before it begins ("2021-08-14").
  Put the earlier date in "value" and the later one in "until".`],
    ['a span ends after it begins', { 'data/record.yaml': ['until: "2021-08-30"', 'until: "2021-08-13"'] }, `data/record.yaml:3:55  [0].date.until
  The span ends ("2021-08-13") before it begins ("2021-08-14").
  Put the earlier date in "value" and the later one in "until".`],
    ['a checked fact names a source', { 'data/record.yaml': ['  sources: [centcom]\n', ''] }, `data/record.yaml:4:10  [0].basis
  The fact is given as checked, but names no source.
  ${NO_SOURCE}`],
    ['a checked verdict names a source or a fact', { [CONTEXT]: ['    facts: [airlift-counted]\n', ''] }, `data/claims/2-context.yaml:11:12  [0].record.basis
  The record is given as checked, but names neither a source nor a fact.
  Name the sources or the facts that were read, or write "basis: general-knowledge".`],
    ['checked evidence names a source', { 'data/afterword.yaml': [', sources: [centcom]', ''] }, `data/afterword.yaml:9:69  rows[0].for[0].basis
  The evidence is given as checked, but names no source.
  ${NO_SOURCE}`],
    ['checked evidence against names a source too', { 'data/afterword.yaml': ['against: []', 'against:\n      - { id: against-one, text: Something spoke against it., basis: checked, sure: low }'] }, `data/afterword.yaml:11:70  rows[0].against[0].basis
  The evidence is given as checked, but names no source.
  ${NO_SOURCE}`],
    ['a stated threat names its paragraph', { 'data/argument.yaml': ['basis: inferred', 'basis: stated'] }, `data/argument.yaml:25:5  threatens[0]
  The link is given as stated, but names no paragraph.
  Add "at:" with the paragraph that states it, or write "basis: inferred".`],
    ['a stated link names its paragraph', { 'data/argument.yaml': [' at: S3p2,', ''] }, `data/argument.yaml:23:5  feeds[0]
  The link is given as stated, but names no paragraph.
  Add "at:" with the paragraph that states it, or write "basis: inferred".`],
    ['an event is dated', { 'data/events.yaml': ['datum: secstate-visit', 'datum: small-state'] }, `data/events.yaml:1:23  [0].datum
  "small-state" carries no date, so the event has no place on the axis.
  Name a dated claim or record fact, or add the date there.`],
    ['an inference does not rest on itself', { 'data/inference.yaml': ['from: [doha', 'from: [distance-doha-kabul, doha'] }, `data/inference.yaml:9:10  [1].from[0]
  The inference rests on itself.
  Name what it rests on besides itself.`],
  ])('%s', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })

  it.each<[string, Changes]>([
    ['a value at either end of its range', { [CONTEXT]: ['qualifier: about', 'words: some\n    range: [58000, 60000]'] }],
    ['a value at the other end', { [CONTEXT]: ['qualifier: about', 'words: some\n    range: [50000, 58000]'] }],
    ['a figure that is only words, with their range', { [CONTEXT]: ['  anchor: September', '  figure: { unit: days, words: a few, range: [2, 4] }\n  anchor: September'] }],
    ['a range of one number', { 'data/inference.yaml': ['[45, 50]', '[47, 47]'] }],
    ['what is general knowledge without a source', { 'data/record.yaml': ['basis: checked\n  sure: high\n  sources: [centcom]', 'basis: general-knowledge\n  sure: high'], [CONTEXT]: ['basis: checked\n    facts: [airlift-counted]', 'basis: general-knowledge'], 'data/afterword.yaml': ['basis: checked, sure: high, sources: [centcom]', 'basis: general-knowledge, sure: high'] }],
    ['a checked verdict that names a source and no fact', { [CONTEXT]: ['facts: [airlift-counted]', 'sources: [centcom]'] }],
    ['an event at a fact', { 'data/events.yaml': ['datum: secstate-visit', 'datum: airlift-counted'] }],
    ['inferences that rest on others', { 'data/inference.yaml': ['from: [doha', 'from: [share-through-qatar, doha'] }],
    ['an undated source', { 'data/sources.yaml': [/\n {2}date.*/, ''] }],
  ])('%s is no fault', (_, changes) => {
    expect(told(changes)).toBe('')
  })

  it('an inference does not rest on itself by way of another', () => {
    const inference = SMALL_DECK['data/inference.yaml']!
      .replace('from: [evac-via-qatar', 'from: [distance-doha-kabul')
      .replace('from: [doha', 'from: [share-through-qatar')
    expect(told({ 'data/inference.yaml': inference })).toContain('The inference rests on itself, by way of "distance-doha-kabul".')
  })
})
