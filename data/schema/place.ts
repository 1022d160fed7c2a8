import { z } from 'zod'
import { id } from './common'

export const place = z.strictObject({
  id,
  name: z.string().min(2).describe('The one spelling on maps.'),
  country: z.string().min(2).describe('Where it lies.'),
  north: z.number().min(-90).max(90).describe('Degrees north, WGS 84.'),
  east: z.number().min(-180).max(180).describe('Degrees east, WGS 84.'),
  source: z.string().min(4).describe('Where the coordinates are from.'),
}).describe('A point on a map.')
export type Place = z.infer<typeof place>
export const places = z.array(place)
