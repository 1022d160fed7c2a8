import { z } from 'zod'
import { figure, id, shortLabel } from './common'

/** A figure computed from other entries, never typed: `share` is the first over the second, `difference` the first less the second, `distance` in km between two places. */
export const arithmetic = z.strictObject({
  op: z.enum(['share', 'difference', 'distance', 'sum']),
  of: z.array(id).length(2),
})

/** One inference of ours, with what it rests on. */
export const inference = z.strictObject({
  id,
  text: z.string().min(12).max(360),
  short: shortLabel.optional(),
  /** Ids of claims, record facts, other inferences or places that it rests on; a chain of inferences must end in something else. */
  from: z.array(id).min(1),
  arithmetic: arithmetic.optional(),
  /** Unit, qualifier, words and range of the computed figure; its value is filled in from `arithmetic`. */
  figure: figure.optional(),
})
export type Inference = z.infer<typeof inference>
export const inferences = z.array(inference)
