import { z } from 'zod'
import { id } from './common'

/** A point on a map; degrees north and east, WGS 84. */
export const place = z.strictObject({
  id,
  name: z.string().min(2),
  country: z.string().min(2),
  north: z.number().min(-90).max(90),
  east: z.number().min(-180).max(180),
  /** Where the coordinates are from. */
  source: z.string().min(4),
})
export type Place = z.infer<typeof place>
export const places = z.array(place)
