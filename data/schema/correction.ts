import { z } from 'zod'
import { id, paragraph } from './common'
import { CORRECTION_CERTAINTIES, CORRECTION_STATUSES } from './vocabulary'

/** One garble of the machine translation, put right. */
export const correction = z.strictObject({
  id,
  /** Paragraphs where it stands, or `all`. */
  at: z.union([z.literal('all'), z.array(paragraph).min(1)]),
  /** The garbled words, at most six. */
  stands: z.array(z.string().min(1)).min(1),
  /** What is meant. */
  meant: z.string().min(2),
  why: z.string().min(4),
  status: z.enum(CORRECTION_STATUSES),
  sure: z.enum(CORRECTION_CERTAINTIES),
  /** The Chinese behind it, where it explains the garble. */
  chinese: z.string().optional(),
})
export type Correction = z.infer<typeof correction>
export const corrections = z.array(correction)
