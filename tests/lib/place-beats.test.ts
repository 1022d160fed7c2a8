import { describe, expect, it } from 'vitest'
import { placeBeats } from '../../lib/place-beats'

const room = { width: 1128, first: 252, rise: 80, line: 326, fall: 440 }

describe('placeBeats(count, room)', () => {
  it('climbs by equal steps above the line, and lets the last beat fall below it', () => {
    const beats = placeBeats(4, room)
    expect(beats.map(({ level }) => level)).toEqual([252, 172, 92, 440])
    expect(beats.slice(0, -1).every(({ level }) => level < room.line)).toBe(true)
    expect(beats.at(-1)!.level).toBeGreaterThan(room.line)
  })

  it('gives all beats equal columns over the whole width', () => {
    const beats = placeBeats(4, room)
    expect(beats.map(({ x }) => x)).toEqual([0, 282, 564, 846])
    expect(beats.every(({ width }) => width === 282)).toBe(true)
  })

  it('draws one unbroken way: each piece starts where the one before ends', () => {
    expect(placeBeats(4, room).map(({ way }) => way)).toEqual(['M0 252V252H282', 'M282 252V172H564', 'M564 172V92H846', 'M846 92V440H1128'])
  })

  it('lets a setback follow a single beat, and a beat reach the top of the picture', () => {
    expect(placeBeats(2, room).map(({ level }) => level)).toEqual([252, 440])
    expect(placeBeats(4, { ...room, first: 160 }).map(({ level }) => level)).toEqual([160, 80, 0, 440])
  })

  it('refuses a setback that has nothing before it', () => {
    expect(() => placeBeats(1, room)).toThrow('A setback needs at least two beats, not 1.')
  })

  it('refuses levels on the wrong side of the line or outside the picture', () => {
    for (const wrong of [{ fall: 300 }, { fall: room.line }, { first: room.line }])
      expect(() => placeBeats(4, { ...room, ...wrong })).toThrow('The first beats must lie above the line, within the picture, and the last one below it.')
    expect(() => placeBeats(8, room)).toThrow('within the picture')
  })
})
