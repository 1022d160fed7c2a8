import { describe, expect, it } from 'vitest'
import { placeDominoes } from '../../lib/place-dominoes'

const ROOM = { ground: 354, height: 270, width: 36, pivots: [396, 596], block: { left: 770, width: 300, tilt: 5 } }

/** The corners of a domino in the order of its path: lower right, lower left, upper left, upper right. */
function corners(path: string): { x: number, y: number }[] {
  return [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(match => ({ x: Number(match[1]), y: Number(match[2]) }))
}

/** Where the left side of a domino is at a height. */
function sideAt(path: string, y: number): number {
  const [, low, high] = corners(path)
  return low!.x + (high!.x - low!.x) * (y - low!.y) / (high!.y - low!.y)
}

describe('placeDominoes(room)', () => {
  it('lets each domino rest on the next', () => {
    const [first, second] = placeDominoes(ROOM)
    const tip = corners(first!.path)[3]!
    expect(Math.abs(tip.x - sideAt(second!.path, tip.y))).toBeLessThan(1)
  })

  it('lets the last domino rest on the tilted block', () => {
    const tip = corners(placeDominoes(ROOM)[1]!.path)[3]!
    const upright = placeDominoes({ ...ROOM, block: { ...ROOM.block, tilt: 0 } })[1]!
    expect(corners(upright.path)[3]!.x).toBeCloseTo(770, 0)
    expect(tip.x).toBeGreaterThan(770)
    expect(tip.y).toBeGreaterThan(354 - 168 - 300 * Math.sin(5 * Math.PI / 180))
  })

  it('lets them fall flatter the earlier they fall', () => {
    const [first, second] = placeDominoes(ROOM)
    expect(first!.angle).toBeGreaterThan(second!.angle)
  })

  it('stands every domino on the ground', () => {
    for (const { path, pivot } of placeDominoes(ROOM))
      expect(corners(path)[0]).toEqual({ x: pivot, y: 354 })
  })
})
