import { z } from 'zod'
import { id, shortLabel } from './common'

/** A mark on the time axis; its date is the date of its datum (a claim or a record fact). */
export const event = z.strictObject({
  id,
  /** Id of a dated claim or record fact; its voice decides the lane. */
  datum: id,
  label: shortLabel,
  /** For a record fact: the article's event that it stands beside. */
  beside: id.optional(),
})
export type TimelineEvent = z.infer<typeof event>
export const events = z.array(event)
