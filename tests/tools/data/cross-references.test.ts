import type { Changes } from './small-deck'
import { describe, expect, it } from 'vitest'
import { told } from './told'

const CONTEXT = 'data/claims/2-context.yaml'

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
    ['an actor of a fact', { 'data/record.yaml': ['  sources:', '  actors: [us, katar]\n  sources:'] }, `data/record.yaml:6:16  [0].actors[1]
  There is no actor "katar".
  Did you mean "qatar"?`],
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
    ['the claim of the thesis', { 'data/argument.yaml': ['Thesis, claim: small-state', 'Thesis, claim: small-stat'] }, `data/argument.yaml:1:45  thesis.claim
  There is no claim "small-stat".
  Did you mean "small-state"?`],
    ['the claim of the verdict', { 'data/argument.yaml': ['Verdict, claim: small-state', 'Verdict, claim: small-stat'] }, `data/argument.yaml:21:48  verdict.claim
  There is no claim "small-stat".
  Did you mean "small-state"?`],
    ['the claim of what Qatar did', { 'data/argument.yaml': ['Hosted, claim: evac-total', 'Hosted, claim: evac-totl'] }, `data/argument.yaml:5:41  context[2].claim
  There is no claim "evac-totl".
  Did you mean "evac-total"?`],
    ['the claim of a cause', { 'data/argument.yaml': ['Money, claim: small-state', 'Money, claim: small-stat'] }, `data/argument.yaml:10:45  causes[1].claim
  There is no claim "small-stat".
  Did you mean "small-state"?`],
    ['the claim of a risk', { 'data/argument.yaml': ['Limited, claim: small-state', 'Limited, claim: small-stat'] }, `data/argument.yaml:19:38  risks[1].claim
  There is no claim "small-stat".
  Did you mean "small-state"?`],
    ['the risk of a threat', { 'data/argument.yaml': ['from: r1', 'from: cause-money'] }, `data/argument.yaml:25:13  threatens[0].from
  There is no risk "cause-money".
  Add it to data/argument.yaml, or correct the name.`],
    ['the paragraph of a threat', { 'data/argument.yaml': ['basis: inferred,', 'basis: stated, at: S4p9,'] }, `data/argument.yaml:25:44  threatens[0].at
  There is no paragraph "S4p9".
  Did you mean "S4p1"?`],
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
    ['a source of evidence against', { 'data/afterword.yaml': ['against: []', 'against:\n      - { id: against-one, text: Something spoke against it., basis: checked, sure: low, sources: [centco] }'] }, `data/afterword.yaml:11:100  rows[0].against[0].sources[0]
  There is no source "centco".
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

  it('but not while the file that would bear it is missing', () => {
    expect(told({ 'data/actors.yaml': null })).toBe(`data/actors.yaml:1:1
  The file is missing.
  Write it by the schema data/schema/json/actors.schema.json.`)
  })

  it('but not while the file that would bear it cannot be read', () => {
    expect(told({ 'data/actors.yaml': '- id: [\n' })).not.toContain('There is no actor')
  })

  it('nor when it is borne by an entry that is itself at fault', () => {
    expect(told({ 'data/actors.yaml': ['name: United States\n', 'nam: United States\n'] })).not.toContain('There is no actor')
  })
})
