import { z } from 'zod'
import { datum, figure, id, paragraph, shortLabel } from './common'
import { BASES, CERTAINTIES, CLAIM_KINDS, VERDICTS } from './vocabulary'

export const verdict = z.strictObject({
  verdict: z.enum(VERDICTS).describe('How claim and record compare; `unchecked` is shown as "not verified here".'),
  sure: z.enum(CERTAINTIES).optional().describe('How sure we are of the verdict.'),
  basis: z.enum(BASES).optional().describe('Read in what is named, or shown as "general knowledge, not checked".'),
  text: z.string().min(8).optional().describe('The record in our words.'),
  facts: z.array(id).optional().describe('Ids of entries in data/record.yaml that carry the record\'s figures, dates and sources.'),
  sources: z.array(id).optional().describe('Ids of data/sources.yaml that were read for the verdict.'),
}).describe('What the public record says of the claim.')

export const claim = z.strictObject({
  id,
  at: paragraph.describe('Paragraph of the article that says it.'),
  kind: z.enum(CLAIM_KINDS).describe('What sort of statement it is.'),
  text: z.string().min(12).max(320).describe('Our paraphrase, one sentence.'),
  short: shortLabel.optional().describe('The same as a label on a picture.'),
  actors: z.array(id).default([]).describe('Actor ids (data/actors.yaml).'),
  figure: figure.optional().describe('Its amount: what `{{id}}` becomes in a sentence.'),
  date: datum.optional().describe('Its date.'),
  condition: z.string().min(8).optional().describe('What must hold for a forecast or a risk to come true.'),
  anchor: z.string().min(2).refine(text => text.split(/\s+/).length <= 6, 'Expected at most six words').describe('At most six words that stand in the paragraph to the letter.'),
  record: verdict,
}).describe('One statement of the article: one assertion, one verdict.')
export type Claim = z.infer<typeof claim>
export const claims = z.array(claim)
