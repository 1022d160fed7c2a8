import { z } from 'zod'
import { datum, id, isoDate, shortLabel } from './common'
import { BASES, CERTAINTIES } from './vocabulary'

const evidence = z.strictObject({
  id,
  text: z.string().min(12).max(360).describe('What happened, in our words.'),
  short: shortLabel.optional(),
  date: datum.optional().describe('When it happened.'),
  basis: z.enum(BASES).describe('Read in the sources named, or shown as "general knowledge, not checked".'),
  sure: z.enum(CERTAINTIES).describe('How sure we are.'),
  sources: z.array(id).default([]).describe('Ids of data/sources.yaml; required when the basis is `checked`.'),
}).describe('One piece of evidence.')

export const afterword = z.strictObject({
  lastChecked: isoDate.describe('Day or month on which the evidence was last looked at.'),
  rows: z.array(z.strictObject({
    id,
    claim: id.describe('The claim of the article that is tested.'),
    title: shortLabel.describe('The claim as the head of a row.'),
    result: shortLabel.describe('One or two words, such as "held" or "mixed".'),
    reading: z.string().min(8).describe('How we read the evidence.'),
    for: z.array(evidence).describe('What speaks for the claim, the strongest first.'),
    against: z.array(evidence).describe('What speaks against it, the strongest first.'),
  })).describe('The claims that are tested, in the order of the slides.'),
}).describe('What happened after the article; never mixed with its claims.')
export type Afterword = z.infer<typeof afterword>
