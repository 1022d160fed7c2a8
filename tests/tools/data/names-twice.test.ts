import type { Changes } from './small-deck'
import { describe, expect, it } from 'vitest'
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
