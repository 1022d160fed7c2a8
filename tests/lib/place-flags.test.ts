import type { Box } from '../../lib/map-box'
import type { PlacedFlag } from '../../lib/place-flags'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsApart, placeFlags } from '../../lib/place-flags'

const room = { width: 1000, height: 240, gap: 12 }
const size = { width: 150, height: 58 }

describe('flagsApart(one, other, gap)', () => {
  const flag = (x: number, box: Box): PlacedFlag => ({ id: 'flag', x, box, shape: 0, side: box.x < x ? 'left' : 'right' })
  const right = flag(100, { x: 112, y: 12, width: 100, height: 50 })

  it.each([
    ['boxes side by side, the gap between them', flag(336, { x: 224, y: 12, width: 100, height: 50 }), true],
    ['boxes nearer than the gap', flag(335, { x: 223, y: 12, width: 100, height: 50 }), false],
    ['a pole 8 px beside a box', flag(220, { x: 232, y: 12, width: 50, height: 50 }), true],
    ['a pole nearer to a box', flag(219, { x: 231, y: 12, width: 50, height: 50 }), false],
    ['a box the gap beyond a box', flag(400, { x: 112, y: 74, width: 276, height: 50 }), true],
    ['a box nearer beyond a box', flag(400, { x: 112, y: 73, width: 276, height: 50 }), false],
    ['a box 8 px beyond the end of a pole', flag(-12, { x: 0, y: 70, width: 100, height: 50 }), true],
    ['a box nearer to the end of a pole', flag(-12, { x: 0, y: 69, width: 100, height: 50 }), false],
  ])('judges %s', (_, other, apart) => {
    expect([flagsApart(right, other, 12), flagsApart(other, right, 12)]).toEqual([apart, apart])
  })
})

describe('placeFlags(flags, room)', () => {
  it('leaves a lone flag next to the axis, right of its pole', () => {
    expect(placeFlags([{ id: 'a', x: 100, sizes: [size] }], room))
      .toMatchObject([{ side: 'right', box: { x: 112, y: 12, ...size } }])
  })

  it('flies a flag to the left where the right end is near', () => {
    expect(placeFlags([{ id: 'a', x: 950, sizes: [size] }], room)[0]).toMatchObject({ side: 'left', box: { x: 788 } })
  })

  it('lets a text break narrower when the wide box finds no room', () => {
    const [placed] = placeFlags([{ id: 'a', x: 100, sizes: [{ width: 950, height: 29 }, { width: 80, height: 87 }] }], room)
    expect(placed).toMatchObject({ shape: 1, box: { width: 80 } })
  })

  it.each([500, 950])('keeps the first break at %d unless another reaches 8 px less far', (x) => {
    const shapes = [49, 50, 52, 87].map(height => placeFlags([{ id: 'a', x, sizes: [size, { width: 150, height }] }], room)[0]!.shape)
    expect(shapes).toEqual([1, 0, 0, 0])
  })

  it('flies to the left rather than farther out', () => {
    const taken = [{ x: 512, y: 0, width: 10, height: 10 }]
    expect(placeFlags([{ id: 'a', x: 500, sizes: [size] }], { ...room, taken })[0]).toMatchObject({ side: 'left', box: { y: 12 } })
  })

  it('takes the break that reaches less far for every flag', () => {
    const flags = [100, 600].map(x => ({ id: String(x), x, sizes: [size, { width: 100, height: 29 }] }))
    expect(placeFlags(flags, room).map(({ shape }) => shape)).toEqual([1, 1])
  })

  it('gives one flag a worse place where all together reach less far', () => {
    const tall = { width: 150, height: 87 }
    const flags = [
      { id: 'alone', x: 300, sizes: [{ width: 90, height: 100 }, { width: 90, height: 99 }] },
      { id: 'yields', x: 600, sizes: [tall] },
      { id: 'cornered', x: 900, sizes: [size] },
    ]
    const placed = placeFlags(flags, room)
    expect(placed.map(({ side }) => side)).toEqual(['right', 'left', 'left'])
    expect(placed.map(({ shape, box }) => [shape, box.y])).toEqual([[0, 12], [0, 12], [0, 12]])
  })

  it('keeps clear of what is taken', () => {
    const taken = [{ x: 112, y: 0, width: 100, height: 100 }]
    expect(placeFlags([{ id: 'a', x: 90, sizes: [size] }], { ...room, taken })[0]!.box.y).toBeGreaterThanOrEqual(112)
  })

  it('keeps any flags apart from each other and from each other\'s poles, or says that there is no room', () => {
    const flag = fc.record({ x: fc.integer({ min: 0, max: 1000 }), width: fc.integer({ min: 20, max: 260 }), height: fc.integer({ min: 25, max: 90 }) })
    fc.assert(fc.property(fc.array(flag, { maxLength: 5 }), (flags) => {
      const wanted = flags.map(({ x, ...box }, index) => ({ id: `flag-${index}`, x, sizes: [box] }))
      let placed
      try {
        placed = placeFlags(wanted, room)
      }
      catch (error) {
        expect(String(error)).toContain('There is no room for the labels flag-0')
        return
      }
      expect(placed.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id))
      placed.forEach((one, index) => placed.slice(index + 1).forEach(other => expect(flagsApart(one, other, room.gap)).toBe(true)))
      for (const { box } of placed)
        expect(box.x >= 0 && box.x + box.width <= room.width && box.y + box.height <= room.height).toBe(true)
    }), { numRuns: 60 })
  })

  it('names the flags that find no room', () => {
    const flags = ['first', 'second'].map(id => ({ id, x: 500, sizes: [{ width: 400, height: 200 }] }))
    expect(() => placeFlags([...flags, { id: 'third', x: 500, sizes: [{ width: 400, height: 200 }] }], room))
      .toThrow('There is no room for the labels first, second, third.\n  Shorten them or show fewer.')
  })
})
