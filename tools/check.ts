import type { DeckData } from '../data/schema/deck'
import type { Fault } from './data/fault'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { formatFaults, sortFaults } from './data/fault'
import { loadData } from './data/load'
import { inspectPages } from './pages/check'

export interface DeckReport {
  /** The data, or `undefined` when it is at fault. */
  data: DeckData | undefined
  slides: number
  /** The Markdown files that make up the deck, as paths from the root. */
  files: string[]
  /** Every fault of data and pages, sorted. */
  faults: Fault[]
}

/**
 * Checks all data and every slide that an entry file brings in.
 * @param root folder of the deck
 */
export function checkDeck(root: string, entry = 'slides.md'): DeckReport {
  const { data, faults, citable } = loadData(root)
  const pages = inspectPages(root, entry, citable)
  return { data, slides: pages.slides, files: pages.files, faults: sortFaults([...faults, ...pages.faults]) }
}

function main(root: string, entry: string | undefined): void {
  const { data, slides, faults } = checkDeck(root, entry)
  if (!data || faults.length) {
    console.error(`${formatFaults(faults)}\n\n${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the deck.`)
    process.exitCode = 1
    return
  }
  const { claims, record, inference, sources } = data
  console.log(`${slides} slides, ${claims.length} claims, ${record.length} record facts, ${inference.length} inferences, ${sources.length} sources: no fault.`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main(fileURLToPath(new URL('..', import.meta.url)), process.argv[2])
