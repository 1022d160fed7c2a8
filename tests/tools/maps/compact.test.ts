import { describe, expect, it } from 'vitest'
import { compactPath } from '../../../tools/maps/compact'

/** Corners of a compact path, added up as a browser does. */
function corners(path: string): number[][] {
  let x = 0
  let y = 0
  const found: number[][] = []
  for (const [, command, numbers] of path.matchAll(/([Ml])([^Mlz]*)/g)) {
    const values = (numbers!.match(/-?\d*\.?\d+/g) ?? []).map(Number)
    for (let at = 0; at < values.length; at += 2) {
      x = command === 'M' ? values[at]! : x + values[at]!
      y = command === 'M' ? values[at + 1]! : y + values[at + 1]!
      found.push([Math.round(x * 10) / 10, Math.round(y * 10) / 10])
    }
  }
  return found
}

describe('compactPath', () => {
  const path = 'M100.5,20L100.1,20.7L99.8,20.7L120,-3.2ZM1,1L2.5,2.5'

  it('keeps every corner', () => {
    expect(corners(compactPath(path))).toEqual([[100.5, 20], [100.1, 20.7], [99.8, 20.7], [120, -3.2], [1, 1], [2.5, 2.5]])
  })

  it('is shorter, and closes what was closed', () => {
    expect(compactPath(path)).toBe('M100.5 20l-.4 .7-.3 0 20.2-23.9zM1 1l1.5 1.5')
  })

  it('lets no rounding add up along a long line', () => {
    const line = `M0,0${Array.from({ length: 400 }, (_, at) => `L${((at + 1) * 0.3).toFixed(1)},0`).join('')}`
    expect(corners(compactPath(line)).at(-1)).toEqual([120, 0])
  })

  it('leaves an empty path empty', () => {
    expect(compactPath('')).toBe('')
  })
})
