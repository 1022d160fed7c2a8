import type { Article } from '../../data/schema/article'
import type { Source } from '../../data/schema/source'
import type { TableRow, TableSpec } from './table'
import { dateWords } from '../date-words'
import { cell } from './table'

const NOT_KNOWN = 'not known'

function speakerOf({ speaker, publisher }: Source): string {
  return speaker ?? publisher
}

function sourceRow(source: Source): TableRow {
  const { id, publisher, title, date, address } = source
  return {
    id: `source-${id}`,
    cells: [
      cell(speakerOf(source)),
      cell(title === undefined ? publisher : `${publisher}: “${title}”`),
      cell(date === undefined ? NOT_KNOWN : dateWords(date)),
      cell(address ?? NOT_KNOWN),
    ],
  }
}

function articleRow({ author, journal, originalJournal, issue, date, originalTitle }: Article): TableRow {
  return { id: 'source-article', cells: [cell(author), cell(`${journal} (${originalJournal}) ${issue}: ${originalTitle}`), cell(dateWords(date)), cell('in print')] }
}

/** The article, and then every public source by who speaks in it: publisher, date and address as far as they are known. */
export function sourcesTable(article: Article, sources: readonly Source[]): TableSpec {
  const byName = sources.toSorted((one, other) => speakerOf(one).localeCompare(speakerOf(other), 'en'))
  return {
    abreast: 1,
    columns: [
      { head: 'Who says it', width: 250 },
      { head: 'Published by', width: 290 },
      { head: 'Date', width: 170 },
      { head: 'Address', width: 418 },
    ],
    rows: [articleRow(article), ...byName.map(sourceRow)],
  }
}
