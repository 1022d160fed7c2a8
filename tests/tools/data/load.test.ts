import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadData } from '../../../tools/data/load'
import { SMALL_DECK, writeDeck } from './small-deck'
import { told } from './told'

const CONTEXT = 'data/claims/2-context.yaml'

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
