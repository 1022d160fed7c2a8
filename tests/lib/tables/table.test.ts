import type { TableSpec } from '../../../lib/tables/table'
import { describe, expect, it } from 'vitest'
import { tablePage, tablePages } from '../../../lib/tables/paging'
import { cell, grouped, rowHeight } from '../../../lib/tables/table'
import { textWidth } from '../../../lib/text-box'

const columns = [{ head: 'Term', width: 186 }, { head: 'Meaning', width: 362 }]
const row = (id: string, text = 'A word') => ({ id, cells: [cell(id), cell(text)] })

describe('rowHeight(row, columns)', () => {
  it('is that of its highest cell', () => {
    const short = rowHeight(row('a'), columns)
    expect(rowHeight(row('a', 'many words that will not fit into one line of this column at all'), columns)).toBe(short + 24)
    expect(rowHeight({ id: 'a', cells: [cell('one', 'two', 'three'), cell('one')] }, columns)).toBe(short + 48)
  })

  it('is a line, its padding and its rule for a heading, whatever it says', () => {
    const [heading] = grouped('group', 'A heading that runs over the whole table and is never broken into lines', [row('a')])
    expect([heading!, row('a')].map(one => rowHeight(one, columns))).toEqual([33, 33])
  })

  it('breaks words at the column less its padding, a little later than the widest face would', () => {
    const narrow = (width: number) => rowHeight({ id: 'a', cells: [cell('Doha, Kabul')] }, [{ head: 'Where', width }])
    const needed = textWidth('Doha, Kabul', 18)
    expect(narrow(Math.ceil(needed * 0.98) + 16)).toBe(33)
    expect(narrow(Math.floor(needed * 0.96) + 16)).toBe(57)
  })

  it('counts a Chinese character as wider than a letter', () => {
    const narrow = [{ head: 'Chinese', width: 124 }]
    expect(rowHeight({ id: 'a', cells: [cell('abcdefgh')] }, narrow)).toBeLessThan(rowHeight({ id: 'a', cells: [cell('致电卡塔尔埃米尔')] }, narrow))
  })

  it('does not depend on the links to slides', () => {
    const slides = [1, 2, 3, 4, 5, 6, 7, 8].map(no => ({ no, title: 'Slide' }))
    expect(rowHeight({ id: 'a', cells: [cell('a'), { text: [], slides }] }, columns)).toBe(rowHeight(row('a'), columns))
  })
})

describe('tablePages(spec)', () => {
  const spec: TableSpec = { columns, rows: Array.from({ length: 60 }, (_, index) => row(`row-${index}`)), abreast: 2 }

  it('keeps every row once and in order', () => {
    expect(tablePages(spec).flat(2)).toEqual(spec.rows)
  })

  it('puts two tables on a page where they stand abreast', () => {
    expect(tablePages(spec).map(page => page.length)).toEqual([2, 2, 2])
  })

  it('leaves no row alone on a last page: as few pages as can be, about equally full', () => {
    for (const length of [14, 15, 16, 29, 30, 31]) {
      const counts = tablePages({ ...spec, abreast: 1, rows: spec.rows.slice(0, length) }).map(([table]) => table!.length)
      expect(Math.max(...counts) - Math.min(...counts), String(length)).toBeLessThanOrEqual(counts.length)
    }
  })

  it('ends with a table that has one row', () => {
    expect(tablePages({ ...spec, rows: spec.rows.slice(0, 1) })).toEqual([[[spec.rows[0]]]])
  })

  it('lets no group\'s heading stand alone at the foot of a table', () => {
    const headed: TableSpec = { columns, abreast: 1, rows: [row('first'), ...Array.from({ length: 30 }, (_, index) => grouped(`group-${index}`, 'Heading', [row(`row-${index}`)])).flat()] }
    for (const [table] of tablePages(headed))
      expect(table!.at(-1)!.isHeading).toBeUndefined()
  })
})

it('tablePage(spec, page) refuses a page that is not there, and says how many there are', () => {
  const spec: TableSpec = { columns, rows: [row('a')], abreast: 1 }
  expect(tablePage(spec, 1)).toEqual([spec.rows])
  expect(() => tablePage(spec, 2)).toThrow('There is no page 2; this table fills 1.')
})

it('grouped(id, title, rows) makes no heading over nothing', () => {
  expect(grouped('group', 'Heading', [])).toEqual([])
})
