import { z } from 'zod'
import { figure, id, shortLabel } from './common'

export const arithmetic = z.strictObject({
  op: z.enum(['share', 'difference', 'distance', 'sum']).describe('`share`: the first over the second. `difference`: the first less the second. `distance`: km between two places.'),
  of: z.array(id).length(2).describe('The two entries or places.'),
}).describe('How a figure is computed from other entries; it is never typed.')

export const inference = z.strictObject({
  id,
  text: z.string().min(12).max(360).describe('What we infer, in a sentence.'),
  short: shortLabel.optional(),
  from: z.array(id).min(1).describe('Ids of claims, record facts, other inferences or places that it rests on; a chain of inferences must end in something else.'),
  arithmetic: arithmetic.optional(),
  figure: figure.optional().describe('Unit, qualifier, words and range of the computed figure; its value is filled in from `arithmetic`.'),
}).describe('One inference of ours, with what it rests on.')
export type Inference = z.infer<typeof inference>
export const inferences = z.array(inference)
