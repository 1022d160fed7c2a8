import type { TableRow, TableSpec } from './table'
import { pagesOf } from '../pages-of'
import { rowHeight, TABLE } from './table'

function pagesIn(room: number, { columns, rows, abreast }: TableSpec): TableRow[][][] {
  const filled = pagesOf(rows, {
    heightOf: row => rowHeight(row, columns),
    room,
    staysWithNext: row => row.isHeading ?? false,
  })
  return pagesOf(filled, { heightOf: () => 1, room: abreast })
}

/** The tables of each page: one, or two that stand beside each other. As few pages as can be, about equally full, so that no row is left alone. */
export function tablePages(spec: TableSpec): TableRow[][][] {
  let room: number = TABLE.room - TABLE.head
  const { length } = pagesIn(room, spec)
  while (room > 2 * TABLE.line && pagesIn(room - TABLE.line, spec).length === length)
    room -= TABLE.line
  return pagesIn(room, spec)
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
