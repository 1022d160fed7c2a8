import { describe, expect, it } from 'vitest'
import { placeDominoes } from '../../lib/place-dominoes'

const ROOM = { ground: 354, height: 270, width: 36, pivots: [226, 396, 596], block: { left: 770, width: 300, tilt: 5 } }

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
    const [first, second, third] = placeDominoes(ROOM)
    for (const [one, next] of [[first!, second!], [second!, third!]] as const) {
      const tip = corners(one.path)[3]!
      expect(Math.abs(tip.x - sideAt(next.path, tip.y))).toBeLessThan(1)
    }
  })

  it('lets the last domino rest on the tilted block', () => {
    const tip = corners(placeDominoes(ROOM).at(-1)!.path)[3]!
    const upright = placeDominoes({ ...ROOM, block: { ...ROOM.block, tilt: 0 } }).at(-1)!
    expect(corners(upright.path)[3]!.x).toBeCloseTo(770, 0)
    // The block is tilted about (1070, 354): its left face leans right by 5 degrees from its lifted foot.
    const tilt = 5 * Math.PI / 180
    const foot = { x: 1070 - 300 * Math.cos(tilt), y: 354 - 300 * Math.sin(tilt) }
    expect(tip.x).toBeCloseTo(foot.x + (foot.y - tip.y) * Math.tan(tilt), 0)
  })

  it('lets them fall flatter the earlier they fall', () => {
    const [first, second, third] = placeDominoes(ROOM).map(({ angle }) => angle)
    expect(first).toBeGreaterThan(second!)
    expect(second).toBeGreaterThan(third!)
  })

  it('stands every domino on the ground', () => {
    for (const { path, pivot } of placeDominoes(ROOM)) {
      expect(corners(path)[0]).toEqual({ x: pivot, y: 354 })
      expect(Math.max(...corners(path).map(({ y }) => y))).toBe(354)
    }
  })

  it('keeps the size of every domino, however it leans', () => {
    for (const { path } of placeDominoes(ROOM)) {
      const sides = corners(path).map(({ x, y }, index, all) => Math.hypot(x - all[(index + 1) % 4]!.x, y - all[(index + 1) % 4]!.y))
      expect(sides.map(Math.round)).toEqual([36, 270, 36, 270])
    }
  })
})
