import type { WantedLabel } from '../../lib/map-labels'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, inside, touch } from '../../lib/map-box'
import { areaLabel, CLEARANCE, placeLabels } from '../../lib/map-labels'
import { SIDES } from '../../lib/map-side'

const frame = { x: 0, y: 0, width: 400, height: 300 }
function label(changes: Partial<WantedLabel> = {}): WantedLabel {
  return { id: 'a', lines: [{ text: 'Doha', size: 22 }], at: { x: 200, y: 150 }, gap: 10, sides: ['right', 'left'], ...changes }
}

describe('placeLabels', () => {
  it('takes the first side when it is free, with the text beginning behind the gap', () => {
    const [placed] = placeLabels([label()], [], frame)
    expect(placed).toMatchObject({ anchor: 'start', lines: [{ text: 'Doha', x: 210 }] })
  })

  it('takes the next side when an obstacle stands on the first', () => {
    const [placed] = placeLabels([label()], [boxAround({ x: 230, y: 150 }, 5)], frame)
    expect(placed).toMatchObject({ anchor: 'end', lines: [{ x: 190 }] })
  })

  it('takes the next side when the first runs out of the frame', () => {
    const [placed] = placeLabels([label({ at: { x: 380, y: 150 } })], [], frame)
    expect(placed!.anchor).toBe('end')
  })

  it('keeps a label clear of an earlier one', () => {
    const [one, other] = placeLabels([label(), label({ id: 'b', at: { x: 196, y: 152 } })], [], frame)
    expect(touch(one!.box, other!.box, CLEARANCE)).toBe(false)
  })

  it('sets lines one below the other in the box', () => {
    const [placed] = placeLabels([label({ lines: [{ text: 'Kabul', size: 26 }, { text: 'the visit', size: 20 }] })], [], frame)
    const [first, second] = placed!.lines
    expect(first!.y).toBeGreaterThan(placed!.box.y)
    expect(second!.y - first!.y).toBeGreaterThanOrEqual(20)
    expect(second!.y).toBeLessThan(placed!.box.y + placed!.box.height)
  })

  it('makes its box as wide as the longest line', () => {
    const wide = { text: 'Afghanistan', size: 20 }
    const [alone] = placeLabels([label({ lines: [wide] })], [], frame)
    const [both] = placeLabels([label({ lines: [wide, { text: 'Iran', size: 20 }] })], [], frame)
    expect(both!.box.width).toBe(alone!.box.width)
  })

  it('refuses a label that has no room, naming it and its sides', () => {
    expect(() => placeLabels([label()], [boxAround({ x: 200, y: 150 }, 100)], frame))
      .toThrow('The label "Doha" fits on none of its sides (right, left). Give it another side or a smaller gap.')
  })

  it('never lets two labels touch, nor one the frame, wherever the points lie', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) })
    fc.assert(fc.property(fc.array(point, { minLength: 2, maxLength: 5 }), (points) => {
      let boxes
      try {
        boxes = placeLabels(points.map((at, index) => label({ id: String(index), at, sides: SIDES })), [], frame).map(({ box }) => box)
      }
      catch {
        return true
      }
      return boxes.every((box, index) => inside(box, frame, CLEARANCE) && boxes.slice(index + 1).every(other => !touch(box, other, CLEARANCE)))
    }))
  })
})

describe('areaLabel', () => {
  it('refuses a name for which the map has no place', () => {
    const map = { width: 1, height: 1, kmPerPixel: 1, land: '', borders: '', countries: {}, areas: {}, places: {}, routes: {} }
    expect(() => areaLabel(map, { id: 'oman', name: 'Oman' })).toThrow('The map has no place for the name of "oman".')
  })
})
