import { z } from 'zod'
import { id, paragraph } from './common'
import { CORRECTION_CERTAINTIES, CORRECTION_STATUSES } from './vocabulary'

export const correction = z.strictObject({
  id,
  at: z.union([z.literal('all'), z.array(paragraph).min(1)]).describe('Paragraphs where it stands, or `all`.'),
  stands: z.array(z.string().min(1)).min(1).describe('The garbled words, at most six.'),
  meant: z.string().min(2).describe('What is meant.'),
  why: z.string().min(4).describe('How we know.'),
  status: z.enum(CORRECTION_STATUSES).describe('Seen in the Chinese original, or inferred from the idiom.'),
  sure: z.enum(CORRECTION_CERTAINTIES).describe('How sure we are.'),
  chinese: z.string().optional().describe('The Chinese behind it, where it explains the garble.'),
}).describe('One garble of the machine translation, put right.')
export type Correction = z.infer<typeof correction>
export const corrections = z.array(correction)
