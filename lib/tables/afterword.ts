import type { Afterword } from '../../data/schema/afterword'
import type { Evidence } from '../../data/schema/deck'
import type { TableRow, TableSpec } from './table'
import { cell, grouped } from './table'
import { sureWords } from './words'

type Row = Afterword['rows'][number]

function evidenceRow(side: string, { id, text, sure, basis }: Evidence): TableRow {
  return { id: `after-${id}`, cells: [cell(side), cell(text), cell(sureWords(sure, basis))] }
}

function rowsOf({ id, title, result, reading, for: speaksFor, against }: Row): TableRow[] {
  return grouped(`after-${id}`, `${title}: ${result}`, [
    ...speaksFor.map(one => evidenceRow('for', one)),
    ...against.map(one => evidenceRow('against', one)),
    { id: `after-${id}-reading`, cells: [cell('reading'), { text: [reading], inferred: true }, cell('our inference')] },
  ])
}

/** What happened after the article, claim by claim, each with our reading at its end. */
export function afterwordTable({ rows }: Afterword): TableSpec {
  return {
    abreast: 1,
    columns: [
      { head: 'Speaks', width: 92 },
      { head: 'What happened', width: 696 },
      { head: 'How sure', width: 340 },
    ],
    rows: rows.flatMap(rowsOf),
  }
}
