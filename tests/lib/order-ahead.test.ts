import { expect, it } from 'vitest'
import { orderAhead } from '../../lib/order-ahead'

it('orderAhead(no, total) begins with the next two and takes the one before third', () => {
  expect(orderAhead(3, 7)).toEqual([4, 5, 2, 6, 7, 1])
})

it('orderAhead(no, total) leaves out the shown slide only', () => {
  expect(orderAhead(1, 4)).toEqual([2, 3, 4])
  expect(orderAhead(4, 4)).toEqual([3, 2, 1])
})
