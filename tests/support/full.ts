import { describe } from 'vitest'
import { isFull } from './is-full'

/** Laws that take their time: held by `npm run test:full`; otherwise the run says what it leaves out. */
export function describeFull(name: string, laws: () => void): void {
  if (!isFull)
    console.log(`${name}: left to npm run test:full, for npm test must stay short.`)
  describe.runIf(isFull)(name, laws)
}
