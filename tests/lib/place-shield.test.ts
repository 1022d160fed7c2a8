import { describe, expect, it } from 'vitest'
import { atLevel, crackPaths, leaderTo, onCircle, pathOf, ringPath, rowMiddles, stitchPaths } from '../../lib/place-shield'

const middle = { x: 200, y: 224 }
const layer = { radius: 130, width: 48 }
const distance = (spot: { x: number, y: number }) => Math.hypot(spot.x - middle.x, spot.y - middle.y)
const spotsOf = (path: string) => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }))

describe('onCircle(middle, radius, degrees)', () => {
  it('counts degrees clockwise from the right', () => {
    expect(onCircle(middle, 100, 0)).toEqual({ x: 300, y: 224 })
    expect(onCircle(middle, 100, 90)).toEqual({ x: 200, y: 324 })
  })
})

/** Spots as whole px from the middle and tenths of degrees clockwise from the right. */
function polar(spots: { x: number, y: number }[], { x, y } = middle) {
  return spots.map(spot => [Math.round(Math.hypot(spot.x - x, spot.y - y)), Math.round(Math.atan2(spot.y - y, spot.x - x) * 1800 / Math.PI) / 10])
}

describe('crackPaths(middle, layer, degrees)', () => {
  const cracks = () => crackPaths(middle, layer, 0)

  it('goes out along one jagged edge and back along the other, its mouths 6 px beyond the layer', () => {
    const one = [[80, 23.5], [90, 18.5], [100, 23.5], [110, 18.5], [120, 23.5]]
    const other = [[120, 41.5], [110, 36.5], [100, 41.5], [90, 36.5], [80, 41.5]]
    const { gap, edges } = crackPaths(middle, { radius: 100, width: 40 }, 30)
    expect(polar(spotsOf(gap))).toEqual([[74, 23.5], ...one, [126, 23.5], [126, 41.5], ...other, [74, 41.5]])
    expect(edges.split('M').slice(1).map(edge => polar(spotsOf(edge)))).toEqual([one, other])
    expect(gap).toMatch(/^M[^M]*Z$/)
  })

  it('has edges that run through the whole layer and no farther', () => {
    const depths = spotsOf(cracks().edges).map(distance)
    expect(Math.min(...depths)).toBeCloseTo(106, 1)
    expect(Math.max(...depths)).toBeCloseTo(154, 1)
  })

  it('opens a gap whose mouth clears the layer\'s outer outline along its whole chord', () => {
    const spots = spotsOf(cracks().gap)
    const farthest = [...spots].sort((a, b) => distance(b) - distance(a)).slice(0, 2)
    const chord = { x: (farthest[0]!.x + farthest[1]!.x) / 2, y: (farthest[0]!.y + farthest[1]!.y) / 2 }
    expect(distance(chord)).toBeGreaterThan(154)
    expect(Math.min(...spots.map(distance))).toBeLessThan(106)
  })
})

describe('stitchPaths(middle, layer, degrees)', () => {
  it('crosses the gap three times, from the inside to the outside, 19 degrees to either side', () => {
    const stitches = stitchPaths(middle, { radius: 100, width: 40 }, 30).map(stitch => polar(spotsOf(stitch)))
    expect(stitches).toEqual([[[88, 11], [88, 49]], [[100, 11], [100, 49]], [[112, 11], [112, 49]]])
  })

  it('reaches across the gap on both sides, and stays within the layer', () => {
    const gap = spotsOf(crackPaths(middle, layer, 0).gap).map(({ y }) => Math.abs(y - middle.y))
    for (const stitch of stitchPaths(middle, layer, 0)) {
      const ends = spotsOf(stitch)
      expect(Math.min(...ends.map(({ y }) => Math.abs(y - middle.y)))).toBeGreaterThan(Math.max(...gap) * 0.9)
      for (const end of ends)
        expect(Math.abs(distance(end) - layer.radius)).toBeLessThan(layer.width / 2)
    }
  })
})

describe('atLevel(middle, layer, y)', () => {
  it('finds the right-hand spot of a layer at a level', () => {
    const spot = atLevel(middle, layer, 134)
    expect(spot.y).toBe(134)
    expect(distance(spot)).toBeCloseTo(layer.radius, 1)
    expect(spot.x).toBeGreaterThan(middle.x)
  })
})

describe('leaderTo(spot, row, labels)', () => {
  it('runs level to a row on its own level', () => {
    expect(leaderTo({ x: 300, y: 100 }, 100, 460)).toEqual([{ x: 300, y: 100 }, { x: 300, y: 100 }, { x: 460, y: 100 }])
  })

  it('climbs at 45 degrees to a row above', () => {
    expect(leaderTo({ x: 300, y: 150 }, 50, 460)[1]).toEqual({ x: 400, y: 50 })
  })

  it('may turn where the labels begin', () => {
    expect(leaderTo({ x: 400, y: 150 }, 90, 460)).toEqual([{ x: 400, y: 150 }, { x: 460, y: 90 }, { x: 460, y: 90 }])
  })

  it('refuses a row that it cannot reach before the labels', () => {
    expect(() => leaderTo({ x: 400, y: 150 }, 50, 460)).toThrow('A leader from 400, 150 cannot reach a row at 50 before the labels at 460.')
  })
})

describe('rowMiddles(rows, height)', () => {
  it('sets rows at equal distances, half a row from both ends', () => {
    expect(rowMiddles(4, 400)).toEqual([50, 150, 250, 350])
  })
})

describe('paths', () => {
  it('of a ring are two circles, one inside the other', () => {
    expect(ringPath({ x: 0, y: 0 }, { radius: 10, width: 4 })).toBe('M-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0ZM-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0Z')
  })

  it('of spots are straight lines', () => {
    expect(pathOf([{ x: 1, y: 2 }, { x: 3, y: 4 }])).toBe('M1 2L3 4')
  })
})
