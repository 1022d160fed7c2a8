import { z } from 'zod'
import { datum, id } from './common'

/** A public source as it was read; one whose title is not known is cited without one. */
export const source = z.strictObject({
  id,
  publisher: z.string().min(2),
  title: z.string().min(4).optional(),
  date: datum.optional(),
  /** Host and path without scheme, as far as known; omitted when only the publisher is known. */
  address: z.string().min(4).optional(),
  /** Who speaks in it, when that is not the publisher. */
  speaker: z.string().min(2).optional(),
})
export type Source = z.infer<typeof source>
export const sources = z.array(source)
