import type { Changes } from './small-deck'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../tools/data/fault'
import { loadData } from '../../../tools/data/load'
import { changed, SMALL_DECK, writeDeck } from './small-deck'

const CONTEXT = 'data/claims/2-context.yaml'
const NO_SOURCE = 'Name the sources that were read ("sources: [id]"), or write "basis: general-knowledge".'

function told(changes: Changes): string {
  const root = writeDeck(changed(changes))
  try {
    return formatFaults(loadData(root).faults)
  }
  finally {
    rmSync(root, { recursive: true })
  }
}

describe('a name that nothing bears is refused, with the nearest that something bears', () => {
  it.each<[string, Changes, string]>([
    ['an actor of a claim', { [CONTEXT]: ['[us]', '[usa]'] }, `data/claims/2-context.yaml:6:12  [0].actors[0]
  There is no actor "usa".
  Did you mean "us"?`],
    ['a paragraph of a claim', { [CONTEXT]: ['at: S2p2', 'at: S2p9'] }, `data/claims/2-context.yaml:26:7  [2].at
  There is no paragraph "S2p9".
  Did you mean "S2p1"?`],
    ['a fact of a verdict', { [CONTEXT]: ['[airlift-counted]', '[lift]'] }, `data/claims/2-context.yaml:12:13  [0].record.facts[0]
  There is no record fact "lift".
  Add it to data/record.yaml, or correct the name.`],
    ['a source of a verdict', { [CONTEXT]: ['facts: [airlift-counted]', 'sources: [centco]'] }, `data/claims/2-context.yaml:12:15  [0].record.sources[0]
  There is no source "centco".
  Did you mean "centcom"?`],
    ['a source of a fact', { 'data/record.yaml': ['[centcom]', '[nobody]'] }, `data/record.yaml:6:13  [0].sources[0]
  There is no source "nobody".
  Add it to data/sources.yaml, or correct the name.`],
    ['a ground of an inference', { 'data/inference.yaml': ['from: [evac-via-qatar', 'from: [evac-via-katar'] }, `data/inference.yaml:3:10  [0].from[0]
  There is no claim, record fact, inference or place "evac-via-katar".
  Did you mean "evac-via-qatar"?`],
    ['an operand', { 'data/inference.yaml': ['of: [evac-via-qatar', 'of: [doha'] }, `data/inference.yaml:4:33  [0].arithmetic.of[0]
  There is no claim or record fact "doha".
  Add it to data/claims or data/record.yaml, or correct the name.`],
    ['an operand of a distance', { 'data/inference.yaml': ['of: [doha', 'of: [dohar'] }, `data/inference.yaml:10:36  [1].arithmetic.of[0]
  There is no place "dohar".
  Did you mean "doha"?`],
    ['the datum of an event', { 'data/events.yaml': ['datum: secstate-visit', 'datum: secstate'] }, `data/events.yaml:1:23  [0].datum
  There is no claim or record fact "secstate".
  Add it to data/claims or data/record.yaml, or correct the name.`],
    ['the event beside', { 'data/events.yaml': ['beside: visit', 'beside: visits'] }, `data/events.yaml:2:66  [1].beside
  There is no event "visits".
  Did you mean "visit"?`],
    ['the claim of a point', { 'data/argument.yaml': ['Leverage, claim: small-state', 'Leverage, claim: small-stat'] }, `data/argument.yaml:14:39  dividends[1].claim
  There is no claim "small-stat".
  Did you mean "small-state"?`],
    ['the cause of a link', { 'data/argument.yaml': ['from: cause-survival', 'from: r1'] }, `data/argument.yaml:23:13  feeds[0].from
  There is no cause "r1".
  Add it to data/argument.yaml, or correct the name.`],
    ['the dividend of a link', { 'data/argument.yaml': ['to: d2', 'to: d5'] }, `data/argument.yaml:25:21  threatens[0].to
  There is no dividend "d5".
  Did you mean "d1"?`],
    ['the paragraph of a link', { 'data/argument.yaml': ['at: S3p2', 'at: S3p9'] }, `data/argument.yaml:23:56  feeds[0].at
  There is no paragraph "S3p9".
  Did you mean "S3p2"?`],
    ['the claim of an afterword', { 'data/afterword.yaml': ['claim: small-state', 'claim: small-staat'] }, `data/afterword.yaml:4:12  rows[0].claim
  There is no claim "small-staat".
  Did you mean "small-state"?`],
    ['a source of evidence', { 'data/afterword.yaml': ['[centcom]', '[centcom, centcon]'] }, `data/afterword.yaml:9:109  rows[0].for[0].sources[1]
  There is no source "centcon".
  Did you mean "centcom"?`],
    ['a paragraph of a correction', { 'data/corrections.yaml': ['at: all', 'at: [S2p1, S1p9]'] }, `data/corrections.yaml:2:14  [0].at[1]
  There is no paragraph "S1p9".
  Did you mean "S2p1"?`],
    ['a claim of a question', { 'data/questions.yaml': ['[small-state]', '[small]'] }, `data/questions.yaml:1:81  [0].claims[0]
  There is no claim, record fact or inference "small".
  Add it to data/claims, data/record.yaml or data/inference.yaml, or correct the name.`],
  ])('%s', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })

  it('but not while the file that would bear it cannot be read', () => {
    expect(told({ 'data/actors.yaml': '- id: [\n' })).not.toContain('There is no actor')
  })

  it('nor when it is borne by an entry that is itself at fault', () => {
    expect(told({ 'data/actors.yaml': ['name: United States\n', 'nam: United States\n'] })).not.toContain('There is no actor')
  })
})

describe('a name that is borne twice is refused, with the place of the first', () => {
  const remedy = 'Give one of the two another name, and correct what refers to it.'
  it.each<[string, Changes, string]>([
    ['two claims of two files', { 'data/claims/3-argument.yaml': ['id: small-state', 'id: evac-total'], 'data/argument.yaml': [/small-state/g, 'evac-total'], 'data/afterword.yaml': ['small-state', 'evac-total'], 'data/questions.yaml': ['small-state', 'evac-total'] }, `data/claims/3-argument.yaml:1:7  [0].id
  The name "evac-total" is taken already, by data/claims/2-context.yaml:1.
  ${remedy}`],
    ['a claim and a record fact', { 'data/record.yaml': ['sources: [centcom]\n', 'sources: [centcom]\n- id: evac-total\n  text: Something else was counted.\n  basis: general-knowledge\n  sure: low\n'] }, `data/record.yaml:7:7  [1].id
  The name "evac-total" is taken already, by data/claims/2-context.yaml:1.
  ${remedy}`],
    ['a claim and an inference', { 'data/inference.yaml': ['id: distance-doha-kabul', 'id: evac-total'] }, `data/inference.yaml:7:7  [1].id
  The name "evac-total" is taken already, by data/claims/2-context.yaml:1.
  ${remedy}`],
    ['a claim and a piece of evidence', { 'data/afterword.yaml': ['id: for-one', 'id: evac-total'] }, `data/afterword.yaml:9:15  rows[0].for[0].id
  The name "evac-total" is taken already, by data/claims/2-context.yaml:1.
  ${remedy}`],
    ['two actors', { 'data/actors.yaml': ['id: qatar', 'id: us'] }, `data/actors.yaml:4:7  [1].id
  The name "us" is taken already, by data/actors.yaml:1.
  ${remedy}`],
    ['two points of the argument', { 'data/argument.yaml': ['id: d4', 'id: d3'] }, `data/argument.yaml:16:11  dividends[3].id
  The name "d3" is taken already, by data/argument.yaml:15.
  ${remedy}`],
    ['two paragraphs', { 'data/article.yaml': ['at: S4p2', 'at: S4p1'] }, `data/article.yaml:18:11  paragraphs[5].at
  The name "S4p1" is taken already, by data/article.yaml:17.
  ${remedy}`],
  ])('%s', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })

  it('but an actor and a place may share one, for they are never confused', () => {
    expect(told({ 'data/actors.yaml': ['- id: us\n', '- id: kabul\n  name: Afghan government\n  kind: government\n- id: us\n'] })).toBe('')
  })
})

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
    ['the end of a span is as precise', { 'data/record.yaml': ['until: "2021-08-30"', 'until: "2021-09"'] }, `data/record.yaml:3:55  [0].date.until
  The date "2021-09" is precise to the month, but the precision is given as day.
  Write the date to the day, or "precision: month".`],
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

  it('an inference does not rest on itself by way of another', () => {
    const inference = SMALL_DECK['data/inference.yaml']!
      .replace('from: [evac-via-qatar', 'from: [distance-doha-kabul')
      .replace('from: [doha', 'from: [share-through-qatar')
    expect(told({ 'data/inference.yaml': inference })).toContain('The inference rests on itself, by way of "distance-doha-kabul".')
  })
})

describe('arithmetic is computed, never typed', () => {
  it.each<[string, Changes, string]>([
    ['a typed result', { 'data/inference.yaml': ['figure: { unit: percent', 'figure: { value: 47, unit: percent'] }, `data/inference.yaml:5:20  [0].figure.value
  The value 47 is typed, although it is computed.
  Remove "value:"; the arithmetic fills it in.`],
    ['a result without a unit', { 'data/inference.yaml': [/\n {2}figure: \{ unit: km.*/, ''] }, `data/inference.yaml:10:15  [1].arithmetic
  The arithmetic has no figure for its result.
  Add "figure:" with the unit of the result.`],
    ['an operand without a figure', { 'data/inference.yaml': ['of: [evac-via-qatar', 'of: [secstate-visit'] }, `data/inference.yaml:4:15  [0].arithmetic
  "secstate-visit" carries no figure to compute with.
  Name entries with a figure.value, or places for a distance.`],
    ['operands of two units', { [CONTEXT]: ['value: 58000\n    unit: people', 'value: 58000\n    unit: km'] }, `data/inference.yaml:4:15  [0].arithmetic
  "evac-via-qatar" is given in km, "evac-total" in people.
  Compute with two figures of one unit.`],
    ['a share in another unit', { 'data/inference.yaml': ['unit: percent', 'unit: people'] }, `data/inference.yaml:4:15  [0].arithmetic
  The result is in percent, but figure.unit is people.
  Write "unit: percent".`],
    ['a difference in another unit', { 'data/inference.yaml': ['op: share', 'op: difference'] }, `data/inference.yaml:4:15  [0].arithmetic
  The result is in people, but figure.unit is percent.
  Write "unit: people".`],
    ['a part larger than its whole', { 'data/inference.yaml': ['of: [evac-via-qatar, evac-total]', 'of: [evac-total, evac-via-qatar]'] }, `data/inference.yaml:4:32  [0].arithmetic.of
  A share needs a part between zero and the whole (58000), received 123000.
  Name the part first and the whole second.`],
  ])('%s is refused', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })
})
