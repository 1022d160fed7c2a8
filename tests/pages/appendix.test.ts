import type { TableSpec } from '../../lib/tables/table'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { entriesById } from '../../lib/entries'
import { afterwordTable } from '../../lib/tables/afterword'
import { claimsTable } from '../../lib/tables/claims'
import { contestedTable } from '../../lib/tables/contested'
import { correctionsTable } from '../../lib/tables/corrections'
import { datesTable } from '../../lib/tables/dates'
import { numbersTable } from '../../lib/tables/numbers'
import { tablePages } from '../../lib/tables/paging'
import { sourcesTable } from '../../lib/tables/sources'
import { glossaryTable, readingTable } from '../../lib/tables/teaching'
import { loadData } from '../../tools/data/load'

const { data } = loadData(process.cwd())
if (!data)
  throw new Error('The data is at fault: npm run check tells where.')
const { article, claims, record, inference, places } = data
const entries = entriesById(data)
const operands = { entryOf: (id: string) => entries.get(id)!, placeOf: (id: string) => places.find(place => place.id === id)! }
const page = readFileSync('pages/appendix.md', 'utf8')

const TABLES: Record<string, TableSpec> = {
  AfterwordTable: afterwordTable(data.afterword),
  ClaimIndex: claimsTable(claims, article.paragraphs, () => []),
  ContestedTable: contestedTable(claims, article.paragraphs),
  CorrectionsTable: correctionsTable(data.corrections),
  DatesTable: datesTable(claims, record),
  GlossaryTable: glossaryTable(data.glossary),
  NumbersTable: numbersTable({ claims, record, inference, beside: { 'distance-2000-km': 'distance-doha-kabul' } }, operands),
  ReadingTable: readingTable(data.reading),
  SourcesTable: sourcesTable(article, data.sources),
}

describe('the appendix', () => {
  it.each(Object.entries(TABLES))('has every page of the %s, in order', (name, spec) => {
    const shown = [...page.matchAll(new RegExp(`<${name} :page="(\\d+)"`, 'g'))].map(match => Number(match[1]))
    expect(shown).toEqual(tablePages(spec).map((_, index) => index + 1))
  })

  it('says on each page of a longer table which one it is, and of how many', () => {
    for (const [name, spec] of Object.entries(TABLES)) {
      const count = tablePages(spec).length
      const heads = page.split('\n---\n').filter(slide => slide.includes(`<${name} `)).map(slide => /^# (.*)$/m.exec(slide)?.[1])
      expect(heads.map(head => / \((\d+ of \d+)\)$/.exec(head ?? '')?.[1])).toEqual(count === 1 ? [undefined] : heads.map((_, index) => `${index + 1} of ${count}`))
    }
  })
})
