import type { TimelineEntry } from '../../lib/place-timeline'
import { describe, expect, it } from 'vitest'
import { touch } from '../../lib/map-box'
import { flagsApart } from '../../lib/place-flags'
import { placeTimeline } from '../../lib/place-timeline'
import { textBox } from '../../lib/text-box'

const PRECISIONS = ['year', 'month', 'day'] as const
const room = { width: 1128, above: 170, below: 178, gap: 12 }

function entry(lane: TimelineEntry['lane'], value: string, label: string, lines = 0): TimelineEntry {
  const type = lane === 'above' ? { size: 24, line: 29 } : { size: 20, line: 25 }
  const boxes = [230, 190, 160, 130].map(width => textBox(label, width, type))
  const sizes = boxes.filter((box, index) => boxes.findIndex(({ width }) => width === box.width) === index)
    .map(({ width, height }) => ({ width, height: height + lines * type.line }))
  return { id: `${lane}-${value}`, date: { value, precision: PRECISIONS[value.split('-').length - 1]! }, lane, sizes }
}

function entries() {
  return [
    entry('above', '1995', 'Somebody comes to power'),
    entry('above', '2010', 'A power thinks of leaving'),
    entry('above', '2011', 'Talks are hosted'),
    entry('above', '2013', 'An office opens', 2),
    entry('above', '2017', 'A base'),
    entry('above', '2020-02', 'A deal on leaving', 1),
    entry('below', '1995-06-27', 'A coup', 1),
    entry('below', '2010-11', 'Two sides meet', 1),
    entry('below', '2011-02', 'They meet again', 1),
    entry('below', '2013-06-23', 'A flag is gone', 1),
    entry('below', '2014', 'Agreement on a base', 1),
    entry('below', '2020-09-12', 'Formal talks open', 1),
    entry('below', '2021-08-15', 'A city falls', 1),
  ]
}

describe('placeTimeline(entries, room)', () => {
  const timeline = () => placeTimeline(entries(), room)

  it('places every entry once', () => {
    expect(timeline().entries.map(({ id }) => id).sort()).toEqual(entries().map(({ id }) => id).sort())
  })

  it('leaves every entry in its lane', () => {
    expect(timeline().entries.filter(({ id, lane }) => !id.startsWith(lane))).toEqual([])
  })

  it('lets no two labels of a lane touch, and no pole run through a label', () => {
    const { entries: placed } = timeline()
    placed.forEach((one, index) => placed.slice(index + 1).filter(({ lane }) => lane === one.lane).forEach((other) => {
      expect(touch(one.box, other.box), `${one.id} and ${other.id}`).toBe(false)
      expect(flagsApart(one, other, room.gap), `${one.id} and ${other.id}`).toBe(true)
    }))
  })

  it('keeps every label within the picture', () => {
    for (const { box, lane } of timeline().entries) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(room.width)
      expect(box.y + box.height).toBeLessThanOrEqual(room[lane])
    }
  })

  it('marks a year as long as its cell, a month by its days, a day as a tick at its time', () => {
    const { axis, entries: placed } = timeline()
    const of = (id: string) => placed.find(entry => entry.id === id)!
    const cell = axis.cells.find(({ year }) => year === 2013)!
    expect(of('above-2013').mark.x).toBeCloseTo(cell.x, 3)
    expect(of('above-2013').mark.width).toBeCloseTo(cell.width, 3)
    expect(of('above-2020-02').mark.width).toBeCloseTo(cell.width * 29 / 365.25, 0)
    expect(of('below-2021-08-15').mark.width).toBe(4)
    expect(of('below-2021-08-15').x).toBeCloseTo(axis.x(new Date('2021-08-15T12:00:00Z')), 3)
  })

  it('keeps the mark of the last year before a break out of the break', () => {
    const { axis, entries: placed } = timeline()
    const { x, width } = placed.find(({ id }) => id === 'above-1995')!.mark
    expect(x + width).toBeLessThan(axis.breaks[0]!)
  })
})
