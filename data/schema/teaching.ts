import { z } from 'zod'
import { id } from './common'
import { BASES } from './vocabulary'

export const glossary = z.array(z.strictObject({
  id,
  term: z.string().min(2).describe('The word as it is used in the lecture.'),
  meaning: z.string().min(8).describe('What it means here.'),
}).describe('A word that a student may not know.'))

export const questions = z.array(z.strictObject({
  id,
  title: z.string().min(3).max(48).describe('Three or four words.'),
  text: z.string().min(12).describe('The question.'),
  claims: z.array(id).min(1).describe('Claims that the question turns on.'),
}).describe('A question for the end of the lecture.'))

export const reading = z.array(z.strictObject({
  id,
  author: z.string().min(2).describe('Who wrote it.'),
  title: z.string().min(4).describe('As it is printed.'),
  year: z.number().int().describe('When it appeared.'),
  where: z.string().optional().describe('Journal or publisher.'),
  basis: z.enum(BASES).describe('Whether we looked it up.'),
}).describe('Something to read on.'))

export type GlossaryEntry = z.infer<typeof glossary>[number]
export type Question = z.infer<typeof questions>[number]
export type ReadingEntry = z.infer<typeof reading>[number]
