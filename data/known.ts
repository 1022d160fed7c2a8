import { nearest } from '../lib/nearest'

/**
 * What stands under an id.
 * @param words what it is, for the message
 * @throws RangeError naming the unknown id and the nearest known one
 */
export function known<T>(map: ReadonlyMap<string, T>, id: string, words: string): T {
  const found = map.get(id)
  if (found !== undefined)
    return found
  const near = nearest(id, map.keys())
  throw new RangeError(`There is no ${words} "${id}".${near === undefined ? '' : ` Did you mean "${near}"?`}`)
}
