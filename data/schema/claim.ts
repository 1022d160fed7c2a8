import { z } from 'zod'
import { datum, figure, id, paragraph, shortLabel } from './common'
import { BASES, CERTAINTIES, CLAIM_KINDS, VERDICTS } from './vocabulary'

/** What the public record says of a claim. */
export const verdict = z.strictObject({
  verdict: z.enum(VERDICTS),
  sure: z.enum(CERTAINTIES).optional(),
  basis: z.enum(BASES).optional(),
  /** The record in our words. */
  text: z.string().min(8).optional(),
  /** Ids of entries in data/record.yaml that carry the record's figures, dates and sources. */
  facts: z.array(id).optional(),
  sources: z.array(id).optional(),
})

/** One statement of the article: one assertion, one verdict. */
export const claim = z.strictObject({
  id,
  /** Paragraph of the article that says it. */
  at: paragraph,
  kind: z.enum(CLAIM_KINDS),
  /** Our paraphrase, one sentence. */
  text: z.string().min(12).max(320),
  /** The same as a label on a picture. */
  short: shortLabel.optional(),
  /** Actor ids (data/actors.yaml). */
  actors: z.array(id).default([]),
  figure: figure.optional(),
  date: datum.optional(),
  /** What must hold for a forecast or a risk to come true. */
  condition: z.string().min(8).optional(),
  /** At most six words that stand in the paragraph to the letter. */
  anchor: z.string().min(2).refine(text => text.split(/\s+/).length <= 6, 'Expected at most six words'),
  record: verdict,
})
export type Claim = z.infer<typeof claim>
export const claims = z.array(claim)
