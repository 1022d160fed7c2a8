import type { GlossaryEntry, ReadingEntry } from '../../data/schema/teaching'
import type { TableSpec } from './table'
import { cell } from './table'

/** Terms and their meanings, two tables to a page. */
export function glossaryTable(glossary: readonly GlossaryEntry[]): TableSpec {
  return {
    abreast: 2,
    columns: [{ head: 'Term', width: 186 }, { head: 'Meaning', width: 362 }],
    rows: glossary.map(({ id, term, meaning }) => ({ id: `term-${id}`, cells: [cell(term), cell(meaning)] })),
  }
}

/** Further reading; what nobody looked up says so. */
export function readingTable(reading: readonly ReadingEntry[]): TableSpec {
  return {
    abreast: 1,
    columns: [
      { head: 'Author', width: 250 },
      { head: 'Title', width: 408 },
      { head: 'Where', width: 252 },
      { head: 'Year', width: 78 },
      { head: 'Checked?', width: 140 },
    ],
    rows: reading.map(({ id, author, title, where, year, basis }) => ({
      id: `reading-${id}`,
      cells: [cell(author), cell(title), cell(where ?? ''), cell(String(year)), cell(basis === 'checked' ? 'checked' : 'not checked')],
    })),
  }
}
