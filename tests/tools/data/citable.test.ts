import type { Changes } from './small-deck'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadData } from '../../../tools/data/load'
import { rawIds } from '../../../tools/data/names'
import { changed, writeDeck } from './small-deck'

const CONTEXT = 'data/claims/2-context.yaml'
const IDS = ['evac-total', 'share-through-qatar', 'distance-doha-kabul', 'airlift-counted', 'nothing-such']

/** The ids that pages may name although nothing bears them, since their entries are told as faults. */
function pending(changes: Changes): string[] {
  const root = writeDeck(changed(changes))
  const { citable } = loadData(root)
  rmSync(root, { recursive: true })
  return IDS.filter(citable.isPending)
}

describe('what pages may cite while the data is at fault', () => {
  it.each<[string, Changes, string[]]>([
    ['nothing, while all is well', {}, []],
    ['a claim that is itself at fault, and what is computed from it', { [CONTEXT]: ['kind: number', 'kind: numbr'] }, ['evac-total', 'share-through-qatar']],
    ['a fact that is itself at fault', { 'data/record.yaml': ['sure: high', 'sure: hihg'] }, ['airlift-counted']],
    ['an inference that cannot be computed', { 'data/inference.yaml': ['of: [evac-via-qatar, evac-total]', 'of: [evac-total, evac-via-qatar]'] }, ['share-through-qatar']],
    ['no inference that computes nothing', { 'data/inference.yaml': [/\n {2}arithmetic: \{ op: distance.*\n.*/, ''] }, []],
    ['any id, while a file of claims cannot be read', { [CONTEXT]: '- [' }, IDS],
    ['any id, while the record is missing', { 'data/record.yaml': null }, IDS],
    ['any id, while the inferences are no list', { 'data/inference.yaml': 'id: one\n' }, IDS],
    ['any id, while the afterword is at fault', { 'data/afterword.yaml': ['result: mixed', 'reslt: mixed'] }, IDS],
  ])('%s', (_, changes, ids) => {
    expect(pending(changes)).toEqual(ids)
  })
})

it('rawIds(parsed) are the names in a list, whatever else stands there', () => {
  const file = { file: 'data/x.yaml', faults: [], spot: () => ({ line: 1, column: 1 }) }
  expect(rawIds({ ...file, raw: [{ id: 'one' }, null, 'id', ['id'], { id: 5 }, {}, { id: 'two', more: 1 }] })).toEqual([{ id: 'one', index: 0 }, { id: 'two', index: 6 }])
  expect(rawIds({ ...file, raw: { id: 'one' } })).toEqual([])
})
