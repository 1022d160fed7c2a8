import type { ServedFolder } from '../../tools/deck/serve'
import { afterAll } from 'vitest'
import { freshBuild } from '../../tools/deck/fresh'
import { serveFolder } from '../../tools/deck/serve'
import { describeWalk, SIZES } from '../support/gate'
import { isFull } from '../support/is-full'

const LENGTHS = ['slides-20.md', 'slides-5.md']
const looks = SIZES.flatMap(size => [false, true].map(dark => ({ size, dark })))

const served = new Map<string, Promise<ServedFolder>>()
async function urlOf(entry: string): Promise<string> {
  if (!served.has(entry))
    served.set(entry, freshBuild({ entry }).then(serveFolder))
  return (await served.get(entry)!).url
}
afterAll(async () => {
  for (const folder of served.values())
    await (await folder).close()
})

for (const entry of LENGTHS) {
  for (const look of isFull ? looks : looks.slice(0, 1))
    describeWalk({ entry, url: () => urlOf(entry), ...look, clicks: isFull ? 'every click' : 'last click' })
}
