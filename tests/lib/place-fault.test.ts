import { describe, expect, it } from 'vitest'
import { placeFault } from '../../lib/place-fault'

const ROOM = { left: 0, right: 800, top: 16, height: 200, drop: 4, crack: 18 }

function points(path: string): { x: number, y: number }[] {
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(match => ({ x: Number(match[1]), y: Number(match[2]) }))
}

function area(path: string): number {
  const corners = points(path)
  return Math.abs(corners.reduce((sum, { x, y }, index) => {
    const next = corners[(index + 1) % corners.length]!
    return sum + x * next.y - next.x * y
  }, 0)) / 2
}

describe('placeFault(room)', () => {
  it('makes halves that nobody can take for unequal', () => {
    const { up, down } = placeFault(ROOM)
    expect(Math.abs(area(up) / area(down) - 1)).toBeLessThan(0.03)
  })

  it('drops the right half and keeps its height', () => {
    const { up, down } = placeFault(ROOM)
    const top = (path: string) => Math.min(...points(path).map(({ y }) => y))
    const bottom = (path: string) => Math.max(...points(path).map(({ y }) => y))
    expect(top(down) - top(up)).toBe(100)
    expect(bottom(down) - top(down)).toBe(bottom(up) - top(up))
  })

  it('leaves a crack of even width where the edges pass each other', () => {
    const { up, down } = placeFault(ROOM)
    const left = points(up).slice(1, -1)
    const right = points(down).slice(1, -1)
    const gaps = left.flatMap(({ x, y }) => right.filter(other => Math.abs(other.y - y) < 0.1).map(other => other.x - x))
    expect(gaps.length).toBeGreaterThan(2)
    gaps.forEach(gap => expect(gap).toBeCloseTo(18, 0))
  })

  it('zigzags by eight teeth about a line that leans to the left', () => {
    const fault = points(placeFault(ROOM).up).slice(1, -1)
    expect([fault[0], fault.at(-1)]).toEqual([{ x: 431, y: 16 }, { x: 387, y: 216 }])
    expect(fault.map(({ x }, index) => Math.round(x - (422 - 44 * index / 8)))).toEqual([9, -9, 9, -9, 9, -9, 9, -9, 9])
  })

  it('refuses a drop by which the teeth would cross', () => {
    expect(() => placeFault({ ...ROOM, drop: 3 })).toThrow('The lowered half drops by an even number of teeth, not by 3.')
  })
})
