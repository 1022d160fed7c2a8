import type { MapView } from '../../lib/map-projection'
import { describe, expect, it } from 'vitest'
import { distance } from '../../lib/arithmetic'
import { BLEED, projectionFor, scaleBar } from '../../lib/map-projection'

const view: MapView = {
  width: 700,
  height: 400,
  centre: { north: 25.3, east: 51.5 },
  at: { x: 200, y: 300 },
  kmPerPixel: 5,
  parallels: [24, 28],
}

describe('projectionFor', () => {
  it('puts the centre of the view where the view says', () => {
    const project = projectionFor(view)
    const [x, y] = project([51.5, 25.3])!
    expect([x, y]).toEqual([expect.closeTo(200, 6), expect.closeTo(300, 6)])
  })

  it('lays north above south and east right of west', () => {
    const project = projectionFor(view)
    expect(project([51.5, 26])![1]).toBeLessThan(project([51.5, 25])![1])
    expect(project([52, 25.3])![0]).toBeGreaterThan(project([51, 25.3])![0])
  })

  it('keeps the scale between the parallels to within one percent', () => {
    const project = projectionFor(view)
    const from = { north: 25.3, east: 51.5 }
    const to = { north: 26.5, east: 54 }
    const [x, y] = project([to.east, to.north])!
    const drawn = Math.hypot(x - 200, y - 300) * view.kmPerPixel
    expect(drawn / distance(from, to)).toBeCloseTo(1, 2)
  })

  it('cuts a little outside the frame, so that no cut edge is seen', () => {
    expect(projectionFor(view).clipExtent()).toEqual([[-BLEED, -BLEED], [700 + BLEED, 400 + BLEED]])
  })
})

describe('scaleBar', () => {
  it('is as long as its words say', () => {
    expect(scaleBar({ kmPerPixel: 1.25 }, 100)).toEqual({ pixels: 80, words: '100 km' })
  })
})
