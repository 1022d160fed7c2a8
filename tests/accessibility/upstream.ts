import type { AxeFault } from '../support/axe'

/** What Slidev's own interface breaks and a deck cannot mend: rule, place, and the cause in Slidev's sources. */
export const UPSTREAM: readonly { rule: string, target: RegExp, cause: string }[] = []

/** Whether a fault is one of those. */
export function ofUpstream(fault: AxeFault): boolean {
  return UPSTREAM.some(({ rule, target }) => rule === fault.rule && target.test(fault.target))
}
