import type { Fault } from './fault'
import type { ParsedDeck } from './names'
import type { PlacedDeck } from './placed'
import { namesOf } from './names'
import { groundFaults } from './rules/grounds'
import { idFaults } from './rules/ids'
import { referenceFaults } from './rules/references'
import { valueFaults } from './rules/values'

/** What no single schema sees: names, and how the parts of an entry agree. */
export function crossReferenceFaults(parsed: ParsedDeck, placed: PlacedDeck): Fault[] {
  return [
    ...idFaults(parsed, placed),
    ...referenceFaults(placed, namesOf(parsed, placed)),
    ...valueFaults(placed),
    ...groundFaults(placed),
  ]
}
