import type { Box } from '../../lib/map-box'
import type { PlacedLabel } from '../../lib/map-labels'
import type { DeckMap, XY } from '../../lib/map-shape'
import { describe, expect, it } from 'vitest'
import { inside, touch } from '../../lib/map-box'
import { PEG, placeGulf } from '../../lib/map-gulf'
import { placeRoute } from '../../lib/map-route'
import { calloutFrom, placeVisits, STOP } from '../../lib/map-visits'

const frame = { x: 0, y: 0, width: 744, height: 448 }
const empty: DeckMap = { width: 744, height: 448, kmPerPixel: 1, land: '', borders: '', countries: {}, areas: {}, places: {}, routes: {} }

/** Pairs of labels that touch. */
function collisions(labels: PlacedLabel[]): string[] {
  return labels.flatMap((one, at) => labels.slice(at + 1).filter(other => touch(one.box, other.box)).map(other => `${one.id}/${other.id}`))
}

describe('placeRoute', () => {
  const points = Array.from({ length: 33 }, (_, at) => ({ x: 200 + at * 10, y: 350 - at * 7 }))
  const map = { ...empty, routes: { 'doha-kabul': { path: 'M0 0', points } }, areas: { iran: { x: 250, y: 80 } } }
  const words = {
    from: { id: 'doha', name: 'Doha', country: 'Qatar' },
    to: { id: 'kabul', name: 'Kabul', country: 'Afghanistan' },
    figure: '2,000 km',
    areas: [{ id: 'iran', name: 'Iran' }],
  }

  it('prints the figure as it is given', () => {
    expect(placeRoute(map, frame, words).figure.lines[0]!.text).toBe('2,000 km')
  })

  it('keeps every label off the line and off each other', () => {
    const { figure, ends, areas } = placeRoute(map, frame, words)
    const labels = [figure, ...ends.map(({ label }) => label), ...areas]
    expect(collisions(labels)).toEqual([])
    for (const { box } of labels)
      expect(points.filter(({ x, y }) => touch(box, { x, y, width: 0, height: 0 }))).toEqual([])
  })

  it('sets the names of both ends at the ends', () => {
    const { figure, ends } = placeRoute(map, frame, words)
    expect([figure.id, ...ends.map(({ label }) => label.id)]).toEqual(['figure', 'doha', 'kabul'])
    expect(ends.map(({ at }) => at)).toEqual([points[0], points.at(-1)])
  })

  it('refuses a figure that would lie on the line, on whichever side', () => {
    const falling = points.map(({ x, y }) => ({ x, y: 480 - y }))
    expect(() => placeRoute({ ...map, routes: { 'doha-kabul': { path: 'M0 0', points: falling } } }, frame, words))
      .toThrow('The label "2,000 km" fits on none of its sides (above-left, below-right).')
  })

  it('refuses a route that the map does not have', () => {
    expect(() => placeRoute(empty, frame, words)).toThrow('The map has no route from Doha to Kabul.')
  })
})

describe('placeGulf', () => {
  const map = {
    ...empty,
    places: { 'doha': { x: 360, y: 270 }, 'al-udeid': { x: 338, y: 290 }, 'north-field': { x: 425, y: 130 } },
    areas: { qatar: { x: 367, y: 218 }, saudi: { x: 160, y: 290 }, iran: { x: 590, y: 40 }, uae: { x: 600, y: 420 } },
  }
  const words = {
    home: { id: 'qatar', name: 'Qatar' },
    rivals: [{ id: 'saudi', name: 'Saudi Arabia' }, { id: 'iran', name: 'Iran' }] as const,
    others: [{ id: 'uae', name: 'UAE' }],
    capital: { id: 'doha', name: 'Doha' },
    base: { id: 'al-udeid', name: 'Al Udeid Air Base' },
    field: { id: 'north-field', lines: ['shared gas field', '(schematic)'] },
  }

  it('keeps its labels off each other and inside the frame', () => {
    const { rivals, others, home, capital, base, field } = placeGulf(map, frame, words)
    const labels = [...rivals.map(({ label }) => label), ...others, home, capital.label, base.label, field.label]
    expect(collisions(labels)).toEqual([])
    expect(labels.filter(({ box }) => !inside(box, frame))).toEqual([])
  })

  it('sets a peg before the name, inside the frame', () => {
    const [{ peg, label }] = placeGulf(map, frame, words).rivals as [{ peg: XY, label: PlacedLabel }]
    expect(peg.x + PEG.radius).toBeLessThan(label.box.x)
    expect(peg.x - PEG.radius).toBeGreaterThan(0)
  })

  it('sets each peg level with the middle of its name', () => {
    for (const { peg, label: { box } } of placeGulf(map, frame, words).rivals)
      expect(peg.y).toBeCloseTo(box.y + box.height / 2)
  })

  it('leads a line from the base to 6 px before the middle of its name', () => {
    const { base: { leader, label: { box } } } = placeGulf(map, frame, words)
    expect([leader.x, leader.y]).toEqual([box.x - 6, expect.closeTo(box.y + box.height / 2)])
  })

  it('says beside the lower half of the field\'s sign what it is', () => {
    const { field, capital, base } = placeGulf(map, frame, words)
    expect([field, capital, base].map(({ label }) => label.id)).toEqual(['field', 'capital', 'base'])
    expect(field.label.box.x).toBe(475)
    expect(field.label.box.y + field.label.box.height / 2).toBeCloseTo(164)
  })

  it('refuses a name that would lie on a sign', () => {
    expect(() => placeGulf({ ...map, areas: { ...map.areas, uae: map.places['north-field'] } }, frame, words)).toThrow('The label "UAE" fits on none of its sides')
  })

  it('refuses a place that does not lie on the map', () => {
    expect(() => placeGulf({ ...map, places: {} }, frame, words)).toThrow('The place "doha" does not lie on the map of the Gulf.')
  })
})

describe('placeVisits', () => {
  const map = { ...empty, places: { kabul: { x: 532, y: 290 }, islamabad: { x: 573, y: 291 } } }
  const stops = [
    { place: { id: 'islamabad', name: 'Islamabad', country: 'Pakistan' }, phase: 'earlier', label: 'Pakistan', words: 'earlier', sides: ['right'] },
    { place: { id: 'kabul', name: 'Kabul', country: 'Afghanistan' }, phase: 'visit', label: 'Kabul', words: 'the visit', sides: ['above', 'left'] },
  ] as const

  it('keeps labels off the signs of other stops', () => {
    const placed = placeVisits(map, frame, stops)
    for (const { label } of placed) {
      const signs: Box[] = placed.map(({ at }) => ({ x: at.x - STOP, y: at.y - STOP, width: 2 * STOP, height: 2 * STOP }))
      expect(signs.filter(sign => touch(label.box, sign))).toEqual([])
    }
  })

  it('keeps Kabul\'s label off the line that leads away from it', () => {
    const line = calloutFrom(map.places.kabul, frame, 150)
    expect(placeVisits(map, frame, stops)[1]!.label.anchor).toBe('middle')
    expect(placeVisits(map, frame, stops, line)[1]!.label.anchor).toBe('end')
  })

  it.each<[string, XY, 'start' | 'end']>([
    ['10 px beside the line', { x: 523, y: 200 }, 'start'],
    ['nearer to the line', { x: 522, y: 200 }, 'end'],
    ['above its corner', { x: 522, y: 100 }, 'start'],
    ['below its foot', { x: 522, y: 345 }, 'start'],
  ])('keeps a label clear of the line\'s upright only: %s', (_, at, anchor) => {
    const places = { kabul: { x: 532, y: 290 }, other: at }
    const other = { ...stops[0], place: { id: 'other', name: 'Other', country: 'Pakistan' }, label: 'Other', sides: ['right', 'left'] as const }
    const [, placed] = placeVisits({ ...empty, places }, frame, [{ ...stops[1], sides: ['left'] }, other], calloutFrom(places.kabul, frame, 150))
    expect(placed!.label.anchor).toBe(anchor)
  })

  it('says when a stop was made below its name, if at all', () => {
    const [said, unsaid] = placeVisits(map, frame, [{ ...stops[0] }, { ...stops[1], words: '' }])
    expect(said!.label.lines.map(({ text, size }) => [text, size])).toEqual([['Pakistan', 22], ['earlier', 20]])
    expect(unsaid!.label.lines.map(({ text }) => text)).toEqual(['Kabul'])
  })

  it('leads the line up from the stop and then straight to the right edge', () => {
    expect(calloutFrom({ x: 500, y: 300 }, frame, 150)).toEqual([{ x: 500, y: 300 - STOP }, { x: 500, y: 150 }, { x: 744, y: 150 }])
  })

  it('refuses a stop that does not lie on the map', () => {
    expect(() => placeVisits(empty, frame, stops)).toThrow('Islamabad does not lie on the map of the visits.')
  })
})
