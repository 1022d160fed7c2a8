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
  const faults = [at('b.yaml', 1), at('a.yaml', 3, 3)]

  function errorOf(text: string, told: Fault[]): { root: string, error: FaultError } {
    const root = writeDeck({ 'a.yaml': text })
    const error = new FaultError(root, told)
    rmSync(root, { recursive: true })
    return { root, error }
  }
  const LINES = 'one\ntwo\n  three\nfour\n'

  it('says all faults as one message', () => {
    const { error } = errorOf(LINES, faults)
    expect(error.message).toBe(formatFaults(faults))
    expect(error.faults).toEqual(faults.toReversed())
  })
  it('points at the first of them, with the lines around it', () => {
    const { root, error } = errorOf(LINES, faults)
    expect(error.loc).toEqual({ file: join(root, 'a.yaml'), line: 3, column: 3 })
    expect(error.frame).toBe('1 | one\n2 | two\n3 |   three\n  |   ^\n4 | four\n5 | ')
  })
  it('shows two lines above and below, and where a file begins', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\r\n')
    expect(errorOf(lines, [at('a.yaml', 9)]).error.frame).toBe(' 7 | line 7\n 8 | line 8\n 9 | line 9\n   | ^\n10 | line 10\n11 | line 11')
    expect(errorOf('one\ntwo\nthree\nfour\nfive\nsix\nseven\neight', [at('a.yaml', 8)]).error.frame).toBe('6 | six\n7 | seven\n8 | eight\n  | ^')
    expect(errorOf(lines, [at('a.yaml', 1, 2)]).error.frame).toBe('1 | line 1\n  |  ^\n2 | line 2\n3 | line 3')
  })
  it('shows nothing but the message in a terminal', () => {
    const { error } = errorOf(LINES, faults)
    expect(inspect(error)).toBe(`\n${error.message}\n`)
    expect(error.stack).toBe(error.message)
    expect(Object.keys(error)).toEqual([])
  })
  it('lets Vite write its own words over it', () => {
    const { error } = errorOf(LINES, faults)
    expect(Object.assign(error, { frame: 'another', stack: '' })).toMatchObject({ frame: 'another', stack: '' })
    expect(Object.getOwnPropertyDescriptor(error, 'loc')).toMatchObject({ writable: true, configurable: true })
  })
  it('has no frame when the file is not there', () => {
    expect(errorOf(LINES, [at('none.yaml', 1)]).error.frame).toBe('')
  })
  it('refuses to be without a fault', () => {
    expect(() => new FaultError('.', [])).toThrow(new RangeError('A FaultError needs at least one fault.'))
  })
})
