import { z } from 'zod'
import { datum, id, isoDate, shortLabel } from './common'
import { BASES, CERTAINTIES } from './vocabulary'

const evidence = z.strictObject({
  id,
  text: z.string().min(12).max(360),
  short: shortLabel.optional(),
  date: datum.optional(),
  basis: z.enum(BASES),
  sure: z.enum(CERTAINTIES),
  sources: z.array(id).default([]),
})

/** What happened after the article; never mixed with its claims. */
export const afterword = z.strictObject({
  /** Day or month on which the evidence was last looked at. */
  lastChecked: isoDate,
  rows: z.array(z.strictObject({
    id,
    /** The claim of the article that is tested. */
    claim: id,
    title: shortLabel,
    /** One or two words, such as "held" or "mixed". */
    result: shortLabel,
    reading: z.string().min(8),
    for: z.array(evidence),
    against: z.array(evidence),
  })),
})
export type Afterword = z.infer<typeof afterword>
