import { describe, expect, it } from 'vitest'
import { fadingBars, placeBlocks } from '../../lib/place-fading'

describe('fadingBars(height, pitch)', () => {
  it('grows thinner from the foot to the top', () => {
    const thicknesses = fadingBars(144, 16).map(bar => bar.thickness)
    expect(thicknesses).toEqual(thicknesses.toSorted((one, other) => other - one))
    expect(new Set(thicknesses).size).toBe(9)
  })

  it('stays in the block and never fills a pitch', () => {
    for (const { y, thickness } of fadingBars(144, 16)) {
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + thickness).toBeLessThanOrEqual(144)
      expect(thickness).toBeLessThan(16)
    }
  })

  it('stands each bar on a foot of its own, a pitch above the one below', () => {
    const feet = fadingBars(144, 16).map(({ y, thickness }) => y + thickness)
    expect(feet).toEqual([144, 128, 112, 96, 80, 64, 48, 32, 16])
  })

  it('draws a block of one pitch as one full bar', () => {
    expect(fadingBars(20, 16)).toEqual([{ y: 5.5, thickness: 14.5 }])
  })

  it('keeps its top bar thick enough to be seen', () => {
    expect(fadingBars(144, 16, 2).at(-1)!.thickness).toBe(2)
  })
})

describe('placeBlocks(count, width, gap)', () => {
  it('fills the width with equal blocks and even gaps', () => {
    const { lefts, width } = placeBlocks(4, 1128, 32)
    expect(lefts[3]! + width).toBe(1128)
    expect(lefts[1]! - lefts[0]! - width).toBe(32)
  })
})
