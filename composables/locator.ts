import { afterword, article, claims, inference, places, record, sources } from '../data'
import { citationOf } from '../lib/citation'

const data = { article, claims, record, inference, afterword, sources, places }

/**
 * Where some entries stand, for a line under them: "Article, S2p1", "US Central Command", both, or nothing.
 * @param ids ids of claims, record facts or inferences
 */
export function locatorOf(ids: readonly string[]): string {
  const { article: paragraphs, record: said } = citationOf(ids, data)
  return [paragraphs.length > 0 && `Article, ${paragraphs.join(', ')}`, ...said].filter(Boolean).join('; ')
}
