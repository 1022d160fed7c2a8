import { z } from 'zod'
import { id, paragraph, shortLabel } from './common'
import { LINK_BASES } from './vocabulary'

export const point = z.strictObject({
  id,
  title: shortLabel.describe('The point as a label on a picture.'),
  claim: id.describe('The claim that states it.'),
}).meta({ title: 'point', description: 'A point of the argument.' })

export const link = z.strictObject({
  from: id.describe('The point that a line leaves.'),
  to: id.describe('The point that it reaches.'),
  basis: z.enum(LINK_BASES).describe('Whether the article states the link (a solid line) or we infer it (a dashed one).'),
  at: paragraph.optional().describe('Paragraph that states it; required when stated.'),
  why: z.string().min(8).describe('The reason for the line, in a sentence.'),
}).meta({ title: 'link', description: 'A line from one point of the argument to another.' })

export const argument = z.strictObject({
  thesis: point.describe('What the article sets out to show.'),
  context: z.array(point).length(5, 'The second section tells five things that Qatar did').describe('What Qatar did.'),
  causes: z.array(point).length(3, 'The article gives three causes').describe('Why it could.'),
  dividends: z.array(point).length(4, 'The article counts four dividends').describe('What it gained.'),
  risks: z.array(point).length(3, 'The article names three risks').describe('What may be lost.'),
  verdict: point.describe('What the article concludes.'),
  feeds: z.array(link).describe('Causes to dividends.'),
  threatens: z.array(link).describe('Risks to dividends.'),
}).describe('The skeleton of the argument. The article fixes the counts: three causes, four dividends, three risks.')
export type Argument = z.infer<typeof argument>
