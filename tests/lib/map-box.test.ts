import { describe, expect, it } from 'vitest'
import { boxAround, inside, touch } from '../../lib/map-box'

const box = (x: number, y: number, width = 10, height = 20) => ({ x, y, width, height })

describe('touch(one, other, clearance)', () => {
  const middle = box(100, 100)

  it.each([
    ['left', box(84, 105), box(85, 105)],
    ['right', box(116, 105), box(115, 105)],
    ['above', box(105, 74), box(105, 75)],
    ['below', box(105, 126), box(105, 125)],
  ])('lets a box stand 6 px to the %s, and no nearer', (_, apart, near) => {
    expect([touch(middle, apart, 6), touch(apart, middle, 6)]).toEqual([false, false])
    expect([touch(middle, near, 6), touch(near, middle, 6)]).toEqual([true, true])
  })

  it('lets boxes share an edge when no clearance is asked for', () => {
    expect([touch(middle, box(110, 100)), touch(middle, box(109, 100))]).toEqual([false, true])
  })
})

describe('inside(box, frame, clearance)', () => {
  const frame = { x: 50, y: 60, width: 100, height: 200 }

  it('lets a box stand at the clearance from every edge', () => {
    expect(inside(box(56, 66, 88, 188), frame, 6)).toBe(true)
    expect(inside(frame, frame)).toBe(true)
  })

  it.each([
    ['left', box(55, 100)],
    ['top', box(100, 65)],
    ['right', box(135, 100)],
    ['bottom', box(100, 235)],
  ])('refuses a box nearer to the %s edge', (_, near) => {
    expect(inside(near, frame, 6)).toBe(false)
    expect(inside(near, frame, 5)).toBe(true)
  })
})

it('boxAround(point, half) is a square about the point', () => {
  expect(boxAround({ x: 10, y: 20 }, 4)).toEqual(box(6, 16, 8, 8))
})
