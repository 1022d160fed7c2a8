import { z } from 'zod'
import { id } from './common'
import { BASES } from './vocabulary'

export const glossary = z.array(z.strictObject({
  id,
  term: z.string().min(2),
  meaning: z.string().min(8),
}))

export const questions = z.array(z.strictObject({
  id,
  /** Three or four words. */
  title: z.string().min(3).max(48),
  text: z.string().min(12),
  /** Claims that the question turns on. */
  claims: z.array(id).min(1),
}))

export const reading = z.array(z.strictObject({
  id,
  author: z.string().min(2),
  title: z.string().min(4),
  year: z.number().int(),
  where: z.string().optional(),
  basis: z.enum(BASES),
}))

export type GlossaryEntry = z.infer<typeof glossary>[number]
export type Question = z.infer<typeof questions>[number]
export type ReadingEntry = z.infer<typeof reading>[number]
