import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { checkDeck } from '../../../tools/check'
import { formatFaults } from '../../../tools/data/fault'
import { SMALL_DECK, writeDeck } from '../data/small-deck'

const SEED = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))
const RUNS = process.env.FULL ? 1000 : 100
const PAGES = ['slides.md', 'pages/02-context.md']
const STRAY = [...'{}[]:"\'&*!@%|>#-,?`~\t\n\\ a', '---\n', '---', '{{', '}}', '```', '<!--', '-->', 'src: ./pages/02-context.md\n']

const root = writeDeck(SMALL_DECK)
afterAll(() => rmSync(root, { recursive: true }))

function cut(text: string, at: number, length: number, stray: string): string {
  const offset = at % (text.length + 1)
  return text.slice(0, offset) + stray + text.slice(offset + length)
}

it(`${RUNS} pages with something added or lost: none crashes the check, and every fault has its place`, { timeout: 300_000 }, () => {
  let refused = 0
  fc.assert(fc.property(fc.constantFrom(...PAGES), fc.nat(), fc.nat({ max: 12 }), fc.constantFrom(...STRAY), (file, at, length, stray) => {
    const text = SMALL_DECK[file]!
    writeFileSync(join(root, file), cut(text, at, length, stray))
    const { faults } = checkDeck(root)
    writeFileSync(join(root, file), text)
    refused += faults.length ? 1 : 0
    for (const fault of faults)
      expect(formatFaults([fault])).toMatch(/^(?:pages\/|slides)\S*:[1-9]\d*:[1-9]\d*(?: {2}\S.*)?\n {2}\S.*\n {2}\S.*$/)
  }), { numRuns: RUNS, seed: SEED })
  console.log(`${RUNS} mutants of pages, SEED=${SEED}: ${refused} refused, ${RUNS - refused} valid`)
})
