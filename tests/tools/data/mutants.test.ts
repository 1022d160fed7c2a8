import type { LoadedData } from '../../../tools/data/load'
import type { Mutant } from './mutants'
import { Buffer } from 'node:buffer'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../tools/data/fault'
import { readDeck } from '../../../tools/data/files'
import { loadBytes } from '../../../tools/data/load'
import { mutants } from './mutants'
import { SMALL_DECK } from './small-deck'

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const RUNS = process.env.FULL ? 2000 : 200
/** Of these, the mutants of the real deck; each of them reads all its files. */
const OF_REAL_DECK = RUNS / 10

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const REAL_DECK = Object.fromEntries(Object.entries(readDeck(ROOT)).map(([file, bytes]) => [file, Buffer.from(bytes).toString('utf8')]))
const SMALL_DATA = Object.fromEntries(Object.entries(SMALL_DECK).filter(([file]) => file.startsWith('data/')))

function bytesOf(deck: Record<string, string>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(deck).map(([file, text]) => [file, Buffer.from(text)]))
}

function expectLocated({ data, faults }: LoadedData, file: string, { bytes, mustBeRefused }: Mutant): void {
  expect(data === undefined).toBe(faults.length > 0)
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  for (const fault of faults) {
    expect(fault.line).toBeGreaterThanOrEqual(1)
    expect(fault.column).toBeGreaterThanOrEqual(1)
    expect(formatFaults([fault])).toMatch(/^data\/\S+:\d+:\d+(?: {2}\S.*)?\n {2}\S.*\n {2}\S.*$/)
    if (fault.file === file) {
      expect(fault.line).toBeLessThanOrEqual(lines.length)
      expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1] ?? '').length + 1)
    }
  }
  if (mustBeRefused)
    expect(faults.map(fault => fault.file)).toContain(file)
}

function tried(deck: Record<string, string>, runs: number): string {
  const intact = bytesOf(deck)
  const counts = new Map<string, { refused: number, valid: number }>()
  fc.assert(fc.property(mutants(deck), ({ file, mutant }) => {
    const result = loadBytes({ ...intact, [file]: mutant.bytes })
    const count = counts.get(mutant.kind) ?? { refused: 0, valid: 0 }
    count[result.data ? 'valid' : 'refused']++
    counts.set(mutant.kind, count)
    expectLocated(result, file, mutant)
  }), { numRuns: runs, seed: SEED })
  return [...counts].map(([kind, { refused, valid }]) => `${kind} ${refused} refused${valid ? `, ${valid} valid` : ''}`).sort().join('; ')
}

describe('a mutant of a valid file is either still valid or refused with its place', () => {
  it('the decks are valid before they are mutated', () => {
    expect(formatFaults(loadBytes(bytesOf(SMALL_DATA)).faults)).toBe('')
    expect(formatFaults(loadBytes(bytesOf(REAL_DECK)).faults)).toBe('')
  })

  it(`none of ${RUNS - OF_REAL_DECK} of a small deck crashes or passes silently`, { timeout: 600_000 }, () => {
    const report = tried(SMALL_DATA, RUNS - OF_REAL_DECK)
    console.log(`${RUNS - OF_REAL_DECK} mutants of a small deck, SEED=${SEED}: ${report}`)
  })

  it(`none of ${OF_REAL_DECK} of the real deck crashes or passes silently`, { timeout: 600_000 }, () => {
    const report = tried(REAL_DECK, OF_REAL_DECK)
    console.log(`${OF_REAL_DECK} mutants of the real deck, SEED=${SEED}: ${report}`)
  })
})
