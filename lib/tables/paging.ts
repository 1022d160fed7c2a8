import type { TableRow, TableSpec } from './table'
import { pagesOf } from '../pages-of'
import { rowHeight, TABLE } from './table'

function pagesIn(room: number, { rows, abreast }: TableSpec, heightOf: (row: TableRow) => number): TableRow[][][] {
  const filled = pagesOf(rows, {
    heightOf,
    room,
    staysWithNext: row => row.isHeading ?? false,
  })
  return pagesOf(filled, { heightOf: () => 1, room: abreast })
}

/** The tables of each page: one, or two that stand beside each other. As few pages as can be, about equally full, so that no row is left alone. */
export function tablePages(spec: TableSpec): TableRow[][][] {
  // Every page of a table asks for all of them, and a row is measured word by word.
  const heights = new Map(spec.rows.map(row => [row, rowHeight(row, spec.columns)]))
  const pages = (room: number): TableRow[][][] => pagesIn(room, spec, row => heights.get(row)!)
  let room: number = TABLE.room - TABLE.head
  const { length } = pages(room)
  while (room > 2 * TABLE.line && pages(room - TABLE.line).length === length)
    room -= TABLE.line
  return pages(room)
}

/**
 * The tables of one page, counted from 1.
 * @throws RangeError when there is no such page
 */
export function tablePage(spec: TableSpec, page: number): TableRow[][] {
  const pages = tablePages(spec)
  const found = pages[page - 1]
  if (found === undefined)
    throw new RangeError(`There is no page ${page}; this table fills ${pages.length}.`)
  return found
}
