import { expect, it } from 'vitest'
import { rowsOf } from '../../lib/rows-of'

const rows = [{ id: 'one' }, { id: 'two' }, { id: 'three' }]

it('rowsOf(rows, ids) gives the rows in the order of the ids', () => {
  expect(rowsOf(rows, ['three', 'one'])).toEqual([{ id: 'three' }, { id: 'one' }])
})

it('rowsOf(rows, ids) refuses an id that no row has, and names those there are', () => {
  expect(() => rowsOf(rows, ['four'])).toThrow('There is no row "four"; the rows are one, two, three.')
})
