import { z } from 'zod'
import { id, shortLabel } from './common'

export const event = z.strictObject({
  id,
  datum: id.describe('Id of a dated claim or record fact; its voice decides the lane.'),
  label: shortLabel.describe('What stands on the time axis.'),
  beside: id.optional().describe('For a record fact: the article\'s event that it stands beside.'),
}).describe('A mark on the time axis; its date is the date of its datum.')
export type TimelineEvent = z.infer<typeof event>
export const events = z.array(event)
