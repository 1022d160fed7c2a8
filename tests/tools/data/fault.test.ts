import type { Fault } from '../../../tools/data/fault'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { didYouMean, formatFault, formatFaults, sortFaults } from '../../../tools/data/fault'
import { FaultError } from '../../../tools/data/fault-error'
import { writeDeck } from './small-deck'

function at(file: string, line: number, column = 1): Fault {
  return { file, line, column, fault: 'Something is wrong.', remedy: 'Put it right.' }
}

describe('formatFault(fault)', () => {
  it('says the place, the fault and the remedy on three lines', () => {
    expect(formatFault({ ...at('data/claims/2-context.yaml', 41, 14), path: '[7].figure.value', fault: 'Expected a number, received "58k".', remedy: 'Write digits only (58000); put the unit in figure.unit.' })).toBe(
      'data/claims/2-context.yaml:41:14  [7].figure.value\n  Expected a number, received "58k".\n  Write digits only (58000); put the unit in figure.unit.',
    )
  })
  it('leaves out a path that is not known', () => {
    expect(formatFault(at('slides.md', 1))).toBe('slides.md:1:1\n  Something is wrong.\n  Put it right.')
  })
  it('stays on three lines whatever it quotes', () => {
    expect(formatFault({ ...at('slides.md', 1), fault: '"a\n  b" is wrong.' })).toBe('slides.md:1:1\n  "a b" is wrong.\n  Put it right.')
  })
})

describe('sortFaults(faults)', () => {
  it('sorts by file, line and column, numbers in names by their value', () => {
    const sorted = sortFaults([at('b.yaml', 1), at('a-10.yaml', 1), at('a-9.yaml', 10), at('a-9.yaml', 9, 5), at('a-9.yaml', 9, 2)])
    expect(sorted.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(['a-9.yaml:9:2', 'a-9.yaml:9:5', 'a-9.yaml:10:1', 'a-10.yaml:1:1', 'b.yaml:1:1'])
  })
  it('tells the same fault once', () => {
    expect(sortFaults([at('a.yaml', 1), at('a.yaml', 1)])).toHaveLength(1)
  })
})

it('didYouMean names the nearest, or says what else to do', () => {
  expect(didYouMean('figure', 'Remove it.')).toBe('Did you mean "figure"?')
  expect(didYouMean(undefined, 'Remove it.')).toBe('Remove it.')
})

describe('a FaultError', () => {
  const root = writeDeck({ 'a.yaml': 'one\ntwo\n  three\nfour\n' })
  const faults = [at('b.yaml', 1), at('a.yaml', 3, 3)]
  const error = new FaultError(root, faults)
  rmSync(root, { recursive: true })

  it('says all faults as one message', () => {
    expect(error.message).toBe(formatFaults(faults))
  })
  it('points at the first of them, with the lines around it', () => {
    expect(error.loc).toEqual({ file: join(root, 'a.yaml'), line: 3, column: 3 })
    expect(error.frame).toBe('1 | one\n2 | two\n3 |   three\n  |   ^\n4 | four\n5 | ')
  })
  it('shows nothing but the message in a terminal', () => {
    expect(inspect(error)).toBe(`\n${error.message}\n`)
    expect(Object.keys(error)).toEqual([])
  })
  it('has no frame when the file is not there', () => {
    expect(new FaultError(root, [at('none.yaml', 1)]).frame).toBe('')
  })
  it('refuses to be without a fault', () => {
    expect(() => new FaultError(root, [])).toThrow(new RangeError('A FaultError needs at least one fault.'))
  })
})
