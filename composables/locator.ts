import { entry, sources } from '../data'
import { citationOf } from '../lib/citation'

/**
 * Where some entries stand, for a line under them: "S2p1", "CENTCOM, 30 August 2021", both, or nothing.
 * @param ids ids of claims, record facts or inferences
 * @throws RangeError for an unknown id
 */
export function locatorOf(ids: readonly string[]): string {
  const { article, record } = citationOf(ids.map(entry), sources)
  return [article.length > 0 && `Article, ${article.join(', ')}`, ...record].filter(Boolean).join('; ')
}
