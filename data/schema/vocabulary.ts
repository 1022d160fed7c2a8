/** Closed lists that data files choose from; each is the one home of its union type. */

export const VOICES = ['article', 'record', 'inference'] as const
export type Voice = typeof VOICES[number]

export const CLAIM_KINDS = ['fact', 'number', 'date', 'event', 'argument', 'forecast', 'conditional'] as const
export type ClaimKind = typeof CLAIM_KINDS[number]

/** What the public record says of a claim; `unchecked` is shown as "not verified here". */
export const VERDICTS = ['matches', 'imprecise', 'contested', 'wrong', 'unconfirmed', 'unchecked'] as const
export type Verdict = typeof VERDICTS[number]

export const CERTAINTIES = ['high', 'medium', 'low'] as const
export type Certainty = typeof CERTAINTIES[number]

/** `general-knowledge` is shown as "general knowledge, not checked". */
export const BASES = ['checked', 'general-knowledge'] as const
export type Basis = typeof BASES[number]

export const QUALIFIERS = ['about', 'more than', 'less than', 'only', 'almost', 'at least', 'up to'] as const
export type Qualifier = typeof QUALIFIERS[number]

/** Units a figure may carry; `count` is a bare number of things named in the text. */
export const UNITS = ['count', 'people', 'km', 'km²', 'tonnes', 'days', 'weeks', 'months', 'years', 'percent', 'ratio', 'times'] as const
export type Unit = typeof UNITS[number]

export const DATE_PRECISIONS = ['year', 'month', 'day'] as const
export type DatePrecision = typeof DATE_PRECISIONS[number]

export const PEG_SHAPES = ['circle', 'square', 'triangle', 'hexagon', 'diamond', 'pentagon', 'octagon', 'rounded-square'] as const
export type PegShape = typeof PEG_SHAPES[number]

/** How a link between two points of the argument is known. */
export const LINK_BASES = ['stated', 'inferred'] as const
export type LinkBasis = typeof LINK_BASES[number]

export const CORRECTION_STATUSES = ['confirmed', 'inferred'] as const
export const CORRECTION_CERTAINTIES = ['very high', 'high', 'medium to high', 'medium'] as const
