import { describe, expect, it } from 'vitest'
import { PEG_SHAPES } from '../../data/schema/vocabulary'
import { pegBaseline, pegPath } from '../../lib/peg-path'

describe('pegPath(shape, radius)', () => {
  it.each([
    ['circle', 'M-10 0a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z'],
    ['square', 'M-9 -9h18v18h-18Z'],
    ['triangle', 'M0 -11L11.6 8.6H-11.6Z'],
  ] as const)('draws a %s about the middle', (shape, path) => {
    expect(pegPath(shape, 10)).toBe(path)
  })

  it('rounds every corner of a rounded square', () => {
    expect(pegPath('rounded-square', 100)).toBe('M-56 -92h112a36 36 0 0 1 36 36v112a36 36 0 0 1 -36 36h-112a36 36 0 0 1 -36 -36v-112a36 36 0 0 1 36 -36Z')
  })

  it.each([
    ['diamond', 4, 12.8, 0],
    ['pentagon', 5, 11.6, 0],
    ['hexagon', 6, 11, 30],
    ['octagon', 8, 10.6, 22.5],
  ] as const)('gives a %s %d equal sides, and the same face left and right', (shape, corners, reach, first) => {
    const path = pegPath(shape, 10)
    const spots = path.slice(1, -1).split('L').map(spot => spot.split(' ').map(Number))
    expect(path).toMatch(/^M.*Z$/)
    expect(spots).toHaveLength(corners)
    spots.forEach(([x, y], index) => {
      expect(Math.hypot(x!, y!)).toBeCloseTo(reach, 1)
      // Degrees clockwise from the top.
      expect((Math.atan2(x!, -y!) * 180 / Math.PI + 360) % 360).toBeCloseTo(first + index * 360 / corners, 0)
    })
  })
})

it('pegBaseline(shape) sets the letters lower where a shape is wider below', () => {
  const [triangle, pentagon, ...others] = ['triangle' as const, 'pentagon' as const, ...PEG_SHAPES.filter(shape => shape !== 'triangle' && shape !== 'pentagon')].map(pegBaseline)
  expect(triangle).toBeGreaterThan(pentagon!)
  expect(new Set(others).size).toBe(1)
  expect(pentagon).toBeGreaterThan(others[0]!)
})
