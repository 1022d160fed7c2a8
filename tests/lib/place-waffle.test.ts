import { expect, it } from 'vitest'
import { marksFor, placeWaffle } from '../../lib/place-waffle'

const shape = { whole: 123, part: 58, rows: 4, width: 1128, gap: 4 }

it('a waffle has one mark for each unit of the whole, and the part among them', () => {
  const { marks } = placeWaffle(shape)
  expect(marks).toHaveLength(123)
  expect(marks.filter(mark => mark.inPart)).toHaveLength(58)
})

it('no two marks of a waffle touch, and all stay inside its width and height', () => {
  const { marks, size, height } = placeWaffle(shape)
  marks.forEach((one, index) => {
    expect(one.x + size).toBeLessThanOrEqual(shape.width + 1e-9)
    expect(one.y + size).toBeLessThanOrEqual(height + 1e-9)
    for (const other of marks.slice(index + 1))
      expect(Math.max(Math.abs(one.x - other.x), Math.abs(one.y - other.y))).toBeGreaterThanOrEqual(size + shape.gap - 1e-9)
  })
})

it('the boundary lies right of every mark of the part, within one column of its length to scale', () => {
  const { marks, size, boundary } = placeWaffle(shape)
  for (const mark of marks.filter(mark => mark.inPart))
    expect(mark.x + size).toBeLessThan(boundary)
  expect(Math.abs(boundary / shape.width - 58 / 123)).toBeLessThan((size + shape.gap) / shape.width)
})

it('a waffle is filled column by column, its columns over the whole width', () => {
  const { marks, size, height, boundary } = placeWaffle({ whole: 5, part: 3, rows: 2, width: 100, gap: 5 })
  expect({ size, height, boundary }).toEqual({ size: 30, height: 65, boundary: 67.5 })
  expect(marks.map(({ x, y }) => [x, y])).toEqual([[0, 0], [0, 35], [35, 0], [35, 35], [70, 0]])
})

it('the part may be the whole', () => {
  expect(placeWaffle({ ...shape, part: 123 }).marks.every(mark => mark.inPart)).toBe(true)
})

it('placeWaffle refuses a part larger than the whole', () => {
  expect(() => placeWaffle({ ...shape, part: 124 })).toThrow('A part of 124 marks does not fit into a whole of 123.')
})

it('marksFor counts whole marks and refuses an amount that would need a part of one', () => {
  expect(marksFor(123000, 1000)).toBe(123)
  expect(() => marksFor(58500, 1000)).toThrow('58500 is not a whole number of marks of 1000.')
})
