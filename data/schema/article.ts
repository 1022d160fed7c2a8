import { z } from 'zod'
import { datum, id, paragraph } from './common'

export const article = z.strictObject({
  author: z.string().min(2).describe('Who wrote it.'),
  title: z.string().min(4).describe('In English.'),
  originalTitle: z.string().min(2).describe('In the language in which it appeared.'),
  journal: z.string().min(2).describe('In English.'),
  originalJournal: z.string().min(2).describe('In its own language.'),
  issue: z.string().min(4).describe('Year and number, as one cites it.'),
  date: datum.describe('When it appeared.'),
  versions: z.array(z.strictObject({
    id,
    date: datum.describe('When it was made or appeared.'),
    what: z.string().min(8).describe('What it is.'),
    lost: z.string().optional().describe('What it lacks against the one before.'),
  })).describe('The versions of the text, from the print to what was read.'),
  paragraphs: z.array(z.strictObject({ at: paragraph, role: z.string().min(3).describe('What it does in the argument.') })).describe('Every paragraph, in order.'),
}).describe('The article itself: who, where, when, and its paragraphs in order.')
export type Article = z.infer<typeof article>
