import { z } from 'zod'
import { id } from './common'
import { PEG_SHAPES } from './vocabulary'

/** A political actor, drawn as a peg where it has a shape. */
export const actor = z.strictObject({
  id,
  /** The one spelling on slides. */
  name: z.string().min(2),
  /** As the subject of a sentence, if an article is needed: "the United States". */
  inSentence: z.string().min(2).optional(),
  /** Two letters on the peg. */
  code: z.string().regex(/^[A-Z]{2}$/).optional(),
  shape: z.enum(PEG_SHAPES).optional(),
  kind: z.enum(['state', 'movement', 'government', 'person', 'organisation', 'group']),
  /** Who or what it is, in a line. */
  role: z.string().min(4).optional(),
  /** Spellings that the translation uses, or that would be wrong on a slide. */
  notSpelled: z.array(z.string()).default([]),
})
export type Actor = z.infer<typeof actor>
export const actors = z.array(actor)
