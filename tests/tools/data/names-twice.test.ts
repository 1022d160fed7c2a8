import type { Changes } from './small-deck'
import { describe, expect, it } from 'vitest'
import { SMALL_DECK } from './small-deck'
import { told } from './told'

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
    ['two actors', { 'data/actors.yaml': ['id: qatar', 'id: us'] }, `data/actors.yaml:6:7  [1].id
  The name "us" is taken already, by data/actors.yaml:1.
  ${remedy}`],
    ['two sources', { 'data/sources.yaml': `${SMALL_DECK['data/sources.yaml']}- id: centcom\n  publisher: Another\n` }, `data/sources.yaml:4:7  [1].id
  The name "centcom" is taken already, by data/sources.yaml:1.
  ${remedy}`],
    ['two places', { 'data/places.yaml': `${SMALL_DECK['data/places.yaml']}- { id: doha, name: Another, country: Qatar, north: 25, east: 51, source: atlas }\n` }, `data/places.yaml:3:9  [2].id
  The name "doha" is taken already, by data/places.yaml:1.
  ${remedy}`],
    ['two events', { 'data/events.yaml': ['id: airlift', 'id: visit'] }, `data/events.yaml:2:9  [1].id
  The name "visit" is taken already, by data/events.yaml:1.
  ${remedy}`],
    ...(['corrections', 'glossary', 'questions', 'reading'] as const).map((kind): [string, Changes, string] => {
      const list = SMALL_DECK[`data/${kind}.yaml`]!
      const [, column = '', id = ''] = /^(.*id: )([\w-]+)/.exec(list)!
      return [`two ${kind}`, { [`data/${kind}.yaml`]: list + list }, `data/${kind}.yaml:${list.split('\n').length}:${column.length + 1}  [1].id
  The name "${id}" is taken already, by data/${kind}.yaml:1.
  ${remedy}`]
    }),
    ['two versions of the article', { 'data/article.yaml': ['paragraphs:', '  - id: original\n    date: { value: "2021", precision: year }\n    what: the same again\nparagraphs:'] }, `data/article.yaml:12:9  versions[1].id
  The name "original" is taken already, by data/article.yaml:9.
  ${remedy}`],
    ['two rows of the afterword', { 'data/afterword.yaml': ['against: []', 'against: []\n  - { id: row-one, claim: small-state, title: Again, result: mixed, reading: It held in part., for: [], against: [] }'] }, `data/afterword.yaml:11:11  rows[1].id
  The name "row-one" is taken already, by data/afterword.yaml:3.
  ${remedy}`],
    ['evidence for and against', { 'data/afterword.yaml': ['against: []', 'against:\n      - { id: for-one, text: Something spoke against it., basis: general-knowledge, sure: low }'] }, `data/afterword.yaml:11:15  rows[0].against[0].id
  The name "for-one" is taken already, by data/afterword.yaml:9.
  ${remedy}`],
    ...(['context', 'causes', 'risks'] as const).map((list): [string, Changes, string] => {
      const [one, other, line] = { context: ['lifted', 'reopened', 4], causes: ['cause-survival', 'cause-money', 10], risks: ['r2', 'r3', 20] }[list] as [string, string, number]
      return [`two ${list}`, { 'data/argument.yaml': [`id: ${other}`, `id: ${one}`] }, `data/argument.yaml:${line}:11  ${list}[${list === 'risks' ? 2 : 1}].id
  The name "${one}" is taken already, by data/argument.yaml:${line - 1}.
  ${remedy}`]
    }),
    ['a cause and a dividend', { 'data/argument.yaml': ['id: d4', 'id: cause-money'] }, `data/argument.yaml:16:11  dividends[3].id
  The name "cause-money" is taken already, by data/argument.yaml:10.
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
