import type { Citation } from './citation'
import { GENERAL_KNOWLEDGE } from './citation'
import { countWords } from './figure-words'
import { textWidth } from './text-box'

/** Type size of the source line, px. */
const SIZE = 18
/** The source line is set in regular weight, which runs narrower than the bold that is measured. */
const REGULAR = 0.93

function lineWidth(article: readonly string[], others: string): number {
  const paragraphs = article.length > 0 ? `Article, ${article.join(', ')} · ` : ''
  return textWidth(paragraphs + others, SIZE) * REGULAR
}

/** The sources with only the first `named` by name, and always the word that something is not checked. */
function shortened(record: readonly string[], named: number): string[] {
  const sources = record.filter(source => source !== GENERAL_KNOWLEDGE)
  const more = sources.length - named
  return [
    ...sources.slice(0, named),
    ...(more > 0 ? [`${countWords(more)} more in the appendix`] : []),
    ...(sources.length < record.length ? [GENERAL_KNOWLEDGE] : []),
  ]
}

/**
 * What a source line says behind its paragraphs: record, sums, remark. Where all sources of the record do not fit in one line,
 * the first are named and the others counted, since the appendix lists every source.
 * @param citation what the slide rests on
 * @param remark words behind the sources
 * @param width room for the whole line, px
 */
export function sourcesInLine(citation: Partial<Citation>, remark: string, width: number): string {
  const { article = [], record = [], arithmetic = [] } = citation
  const words = (sources: readonly string[]): string =>
    [sources.length > 0 && `Record: ${sources.join('; ')}`, arithmetic.join('; '), remark].filter(Boolean).join(' · ')
  const lines = record.map((_, less) => words(shortened(record, Math.max(1, record.length - less))))
  return lines.find(line => lineWidth(article, line) <= width) ?? lines.at(-1) ?? words([])
}
