import { z } from 'zod'
import { id, paragraph, shortLabel } from './common'
import { LINK_BASES } from './vocabulary'

const point = z.strictObject({
  id,
  title: shortLabel,
  /** The claim that states it. */
  claim: id,
})

const link = z.strictObject({
  from: id,
  to: id,
  basis: z.enum(LINK_BASES),
  /** Paragraph that states it; required when stated. */
  at: paragraph.optional(),
  why: z.string().min(8),
})

/** The skeleton of the argument. The article fixes the counts: three causes, four dividends, three risks. */
export const argument = z.strictObject({
  thesis: point,
  context: z.array(point).length(5, 'The second section tells five things that Qatar did'),
  causes: z.array(point).length(3, 'The article gives three causes'),
  dividends: z.array(point).length(4, 'The article counts four dividends'),
  risks: z.array(point).length(3, 'The article names three risks'),
  verdict: point,
  /** Causes to dividends. */
  feeds: z.array(link),
  /** Risks to dividends. */
  threatens: z.array(link),
})
export type Argument = z.infer<typeof argument>
