import type { DeckData } from '../../data/schema/deck'
import type { Citation } from '../../lib/citation'
import type { Entry } from '../../lib/entries'
import { DATE_FORMS, dateWords } from '../../lib/date-words'
import { figureWords, spelledFigure } from '../../lib/figure-words'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const NUMBER_WORDS = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|half|dozens?'

/** What counts as a number or a date: digits, a month's name, an amount in words. "May" is a month only beside a number. */
const LOOSE = new RegExp(`\\d[\\d,.]*|\\b(?:${MONTHS.replace('May|', '')})\\b|\\b(?:${NUMBER_WORDS})\\b`, 'gi')

function attempt(say: () => string): string[] {
  try {
    return [say()]
  }
  catch {
    return []
  }
}

/** Every way in which a slide may print an entry: its words whole, its figure, its date in each form. */
export function renderingsOf(entry: Entry): string[] {
  const { figure, date, short, text } = entry
  const record = entry.kindOfEntry === 'claim' ? [entry.record.text, entry.condition] : []
  return [
    text,
    short,
    ...record,
    figure?.words,
    ...figure ? [...attempt(() => figureWords(figure)), ...attempt(() => spelledFigure(figure))] : [],
    ...date ? DATE_FORMS.flatMap(form => attempt(() => dateWords(date, form))) : [],
  ].filter(rendering => rendering !== undefined)
}

/** The article's own bibliography and the date of the last check: any slide may print them. */
export function renderingsOfDeck({ article, afterword, sources }: Pick<DeckData, 'article' | 'afterword' | 'sources'>): string[] {
  const dates = [article.date, ...article.versions.map(({ date }) => date), ...sources.flatMap(({ date }) => date ?? [])]
  const results = afterword.rows.flatMap(({ title, result }) => [title, result])
  return [article.issue, dateWords({ value: afterword.lastChecked, precision: afterword.lastChecked.length === 7 ? 'month' : 'day' }), ...dates.map(date => dateWords(date)), ...results]
}

/** The strings of a citation that carry numbers. */
export function renderingsOfCitation({ article, arithmetic, record }: Citation): string[] {
  return [...article, ...arithmetic, ...record]
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * The numbers, months and amounts in words of a text that none of `renderings` accounts for.
 * A rendering counts only as a whole: "123,000" alone does not stand for "more than 123,000".
 */
export function looseFigures(text: string, renderings: readonly string[], furniture: readonly RegExp[] = []): string[] {
  const folded = furniture.reduce((rest, pattern) => rest.replace(pattern, ' ¤ '), text.replace(/\s+/g, ' '))
  const longestFirst = [...new Set(renderings)].filter(Boolean).sort((a, b) => b.length - a.length)
  const bare = longestFirst.reduce(
    (rest, rendering) => rest.replace(new RegExp(`(?<!\\d)${escaped(rendering.replace(/\s+/g, ' '))}(?![\\d]|,\\d)`, 'gi'), ' ¤ '),
    folded,
  )
  return [...bare.matchAll(LOOSE)].map(match => bare.slice(Math.max(0, match.index - 24), match.index + match[0].length + 24).trim())
}
