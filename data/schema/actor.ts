import { z } from 'zod'
import { id } from './common'
import { PEG_SHAPES } from './vocabulary'

export const actor = z.strictObject({
  id,
  name: z.string().min(2).describe('The one spelling on slides.'),
  inSentence: z.string().min(2).optional().describe('As the subject of a sentence, if an article is needed: "the United States".'),
  code: z.string().regex(/^[A-Z]{2}$/).optional().describe('Two letters on the peg.'),
  shape: z.enum(PEG_SHAPES).optional().describe('Shape of the peg, which tells actors apart without colour.'),
  kind: z.enum(['state', 'movement', 'government', 'person', 'organisation', 'group']).describe('What sort of actor it is.'),
  role: z.string().min(4).optional().describe('Who or what it is, in a line.'),
  notSpelled: z.array(z.string()).default([]).describe('Spellings that the translation uses, or that would be wrong on a slide.'),
}).describe('A political actor, drawn as a peg where it has a shape.')
export type Actor = z.infer<typeof actor>
export const actors = z.array(actor)
