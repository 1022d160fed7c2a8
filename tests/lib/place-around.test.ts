import { describe, expect, it } from 'vitest'
import { placeAround } from '../../lib/place-around'

describe('placeAround(room)', () => {
  const middle = { x: 100, y: 80 }
  const around = () => placeAround({ middle, across: 60, down: 80, clear: { outer: 20, inner: 30 } })
  const distance = ({ x, y }: { x: number, y: number }) => Math.hypot(x - middle.x, y - middle.y)

  it('sets four neighbours at the corners, in reading order', () => {
    expect(around().map(({ x, y }) => [x, y])).toEqual([[40, 0], [160, 0], [40, 160], [160, 160]])
  })

  it('runs each line towards the middle and keeps both ends clear', () => {
    for (const { from, to } of around()) {
      expect(distance(from)).toBeCloseTo(80)
      expect(distance(to)).toBeCloseTo(30)
    }
  })
})
