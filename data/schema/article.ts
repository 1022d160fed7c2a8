import { z } from 'zod'
import { datum, id, paragraph } from './common'

/** The article itself: who, where, when, and its paragraphs in order. */
export const article = z.strictObject({
  author: z.string().min(2),
  title: z.string().min(4),
  originalTitle: z.string().min(2),
  journal: z.string().min(2),
  originalJournal: z.string().min(2),
  issue: z.string().min(4),
  date: datum,
  versions: z.array(z.strictObject({ id, date: datum, what: z.string().min(8), lost: z.string().optional() })),
  paragraphs: z.array(z.strictObject({ at: paragraph, role: z.string().min(3) })),
})
export type Article = z.infer<typeof article>
