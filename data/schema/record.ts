import { z } from 'zod'
import { datum, figure, id, shortLabel } from './common'
import { BASES, CERTAINTIES } from './vocabulary'

/** One fact of the public record, in our words. */
export const recordFact = z.strictObject({
  id,
  text: z.string().min(12).max(360),
  short: shortLabel.optional(),
  actors: z.array(id).default([]),
  figure: figure.optional(),
  date: datum.optional(),
  basis: z.enum(BASES),
  sure: z.enum(CERTAINTIES),
  /** Source ids (data/sources.yaml); required when the basis is `checked`, unless `computed`. */
  sources: z.array(id).default([]),
})
export type RecordFact = z.infer<typeof recordFact>
export const recordFacts = z.array(recordFact)
