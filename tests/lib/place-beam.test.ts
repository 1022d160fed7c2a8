import { expect, it } from 'vitest'
import { placeBeam, placeFan } from '../../lib/place-beam'

const shape = { from: { x: 600, y: 224 }, right: 1128, narrow: 60, wide: 224, border: 864 }

it('a beam widens evenly about its middle', () => {
  expect(placeBeam(shape).outline).toBe('M600 164L1128 0V448L600 284Z')
})

it('the border of its fields spans the beam where it stands', () => {
  expect(placeBeam(shape).border).toEqual({ x: 864, top: 82, bottom: 366 })
})

it('lines of a fan start evenly spread, come together about the middle and never cross', () => {
  const lines = placeFan({ count: 3, height: 450, tips: 120, from: 252, to: 392 })
  expect(lines.map(line => line.from.y)).toEqual([75, 225, 375])
  expect(lines.map(line => Math.round(line.to.y))).toEqual([185, 225, 265])
})
