import type { Basis, Certainty, Verdict } from '../../data/schema/vocabulary'

/** What the record says of a claim, in words. */
export const VERDICT_WORDS = {
  matches: 'matches',
  imprecise: 'imprecise',
  contested: 'contested',
  wrong: 'wrong',
  unconfirmed: 'unconfirmed',
  unchecked: 'not verified here',
} as const satisfies Record<Verdict, string>

const BASIS_WORDS = {
  'checked': 'checked',
  'general-knowledge': 'general knowledge, not checked',
} as const satisfies Record<Basis, string>

/** How sure something is and what that rests on: "high, checked"; nothing is said of what is not known. */
export function sureWords(sure: Certainty | undefined, basis: Basis | undefined): string {
  return [sure, basis && BASIS_WORDS[basis]].filter(Boolean).join('; ')
}
