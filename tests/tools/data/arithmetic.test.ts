import type { Changes } from './small-deck'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../tools/data/fault'
import { loadData } from '../../../tools/data/load'
import { changed, SMALL_DECK, writeDeck } from './small-deck'
import { told } from './told'

const CONTEXT = 'data/claims/2-context.yaml'

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
    ['a distance in another unit', { 'data/inference.yaml': ['unit: km', 'unit: tonnes'] }, `data/inference.yaml:10:15  [1].arithmetic
  A distance is computed in km, but figure.unit is tonnes.
  Write "unit: km".`],
    ['a part larger than its whole', { 'data/inference.yaml': ['of: [evac-via-qatar, evac-total]', 'of: [evac-total, evac-via-qatar]'] }, `data/inference.yaml:4:32  [0].arithmetic.of
  A share needs a part between zero and the whole (58000), received 123000.
  Name the part first and the whole second.`],
  ])('%s is refused', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })

  it.each([
    ['share', 'of: [evac-via-qatar, evac-total]', 'percent', 47],
    ['difference', 'of: [evac-total, evac-via-qatar]', 'people', 65_000],
    ['sum', 'of: [evac-total, evac-via-qatar]', 'people', 181_000],
  ])('a %s is filled in', (op, of, unit, value) => {
    const inference = SMALL_DECK['data/inference.yaml']!
      .replace('op: share, of: [evac-via-qatar, evac-total]', `op: ${op}, ${of}`)
      .replace(/figure: \{ unit: percent.*/, `figure: { unit: ${unit} }`)
    const root = writeDeck(changed({ 'data/inference.yaml': inference }))
    const { data, faults } = loadData(root)
    rmSync(root, { recursive: true })
    expect(formatFaults(faults)).toBe('')
    expect(data!.inference[0]!.figure?.value).toBe(value)
  })

  it('an operand that nothing bears is told once, as a name', () => {
    expect(told({ 'data/inference.yaml': ['of: [evac-via-qatar', 'of: [evac-via-katar'] })).toBe(`data/inference.yaml:4:33  [0].arithmetic.of[0]
  There is no claim or record fact "evac-via-katar".
  Did you mean "evac-via-qatar"?`)
  })

  it('of two operands with one name the first counts', () => {
    const twice = `- id: evac-total\n  text: Another count of people.\n  figure: { value: 10, unit: km }\n  basis: general-knowledge\n  sure: low\n`
    expect(told({ 'data/record.yaml': SMALL_DECK['data/record.yaml'] + twice })).toBe(`data/record.yaml:7:7  [1].id
  The name "evac-total" is taken already, by data/claims/2-context.yaml:1.
  Give one of the two another name, and correct what refers to it.`)
  })
})
