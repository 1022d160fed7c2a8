import { z } from 'zod'
import { datum, figure, id, shortLabel } from './common'
import { BASES, CERTAINTIES } from './vocabulary'

export const recordFact = z.strictObject({
  id,
  text: z.string().min(12).max(360).describe('The fact in our words.'),
  short: shortLabel.optional(),
  actors: z.array(id).default([]).describe('Actor ids (data/actors.yaml).'),
  figure: figure.optional().describe('Its amount: what `{{id}}` becomes in a sentence.'),
  date: datum.optional().describe('Its date.'),
  basis: z.enum(BASES).describe('Read in the sources named, or shown as "general knowledge, not checked".'),
  sure: z.enum(CERTAINTIES).describe('How sure we are.'),
  sources: z.array(id).default([]).describe('Ids of data/sources.yaml; required when the basis is `checked`.'),
}).describe('One fact of the public record.')
export type RecordFact = z.infer<typeof recordFact>
export const recordFacts = z.array(recordFact)
