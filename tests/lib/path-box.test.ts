import { describe, expect, it } from 'vitest'
import { pathBox } from '../../lib/path-box'
import { compactPath } from '../../tools/maps/compact'

describe('pathBox(path)', () => {
  const rings = 'M10,20L30.5,-4L12,8ZM-2,6L0,7Z'

  it('holds every corner of every ring', () => {
    expect(pathBox(rings)).toEqual({ x: -2, y: -4, width: 32.5, height: 24 })
  })

  it('is the same for the compact path that a map carries', () => {
    const { x, y, width, height } = pathBox(compactPath(rings))
    expect([x, y, width, height].map(value => Math.round(value * 10) / 10)).toEqual([-2, -4, 32.5, 24])
  })

  it('refuses curves and level lines, by the command', () => {
    expect(() => pathBox('M0 0C1 1 2 2 3 3')).toThrow('this one has "C"')
    expect(() => pathBox('M0 0h1')).toThrow('this one has "h"')
  })
})
