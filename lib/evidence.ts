import type { Evidence } from '../data/schema/deck'

type Weighed = Pick<Evidence, 'basis' | 'sure' | 'date'>

const CERTAINTY = { high: 0, medium: 1, low: 2 } satisfies Record<Evidence['sure'], number>

/** What was read counts before what is general knowledge, the surer before the less sure, the later before the earlier. */
function compare(one: Weighed, other: Weighed): number {
  return Number(one.basis !== 'checked') - Number(other.basis !== 'checked')
    || CERTAINTY[one.sure] - CERTAINTY[other.sure]
    || (other.date?.value ?? '').localeCompare(one.date?.value ?? '')
}

/** The strongest piece of evidence, or `undefined` when there is none. */
export function strongest<T extends Weighed>(evidence: readonly T[]): T | undefined {
  return evidence.toSorted(compare)[0]
}

/** The evidence from the strongest to the weakest, so that marks of one kind stand together. */
export function byStrength<T extends Weighed>(evidence: readonly T[]): T[] {
  return evidence.toSorted(compare)
}
