import { z } from 'zod'
import { datum, id } from './common'

export const source = z.strictObject({
  id,
  publisher: z.string().min(2).describe('Who published it.'),
  title: z.string().min(4).optional().describe('As it is printed; left out when we do not know it.'),
  date: datum.optional().describe('When it was published, as far as known.'),
  address: z.string().min(4).optional().describe('Host and path without scheme, as far as known; omitted when only the publisher is known.'),
  speaker: z.string().min(2).optional().describe('Who speaks in it, when that is not the publisher.'),
}).describe('A public source as it was read.')
export type Source = z.infer<typeof source>
export const sources = z.array(source)
