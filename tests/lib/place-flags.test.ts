import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flagsApart, placeFlags } from '../../lib/place-flags'

const room = { width: 1000, height: 240, gap: 12 }
const size = { width: 150, height: 58 }

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
