import type { Changes } from './small-deck'
import { rmSync } from 'node:fs'
import { formatFaults } from '../../../tools/data/fault'
import { loadData } from '../../../tools/data/load'
import { changed, writeDeck } from './small-deck'

/** What an author is told of the small deck's data after some changes; nothing when they are without fault. */
export function told(changes: Changes): string {
  const root = writeDeck(changed(changes))
  try {
    return formatFaults(loadData(root).faults)
  }
  finally {
    rmSync(root, { recursive: true })
  }
}
