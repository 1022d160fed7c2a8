import { describe, expect, it } from 'vitest'
import { placeBeats } from '../../lib/place-beats'

const room = { width: 1128, first: 252, rise: 80, line: 326, fall: 440 }

describe('placeBeats(count, room)', () => {
  const beats = placeBeats(4, room)

  it('climbs by equal steps above the line, and lets the last beat fall below it', () => {
    expect(beats.map(({ level }) => level)).toEqual([252, 172, 92, 440])
    expect(beats.slice(0, -1).every(({ level }) => level < room.line)).toBe(true)
    expect(beats.at(-1)!.level).toBeGreaterThan(room.line)
  })

  it('gives all beats equal columns over the whole width', () => {
    expect(beats.map(({ x }) => x)).toEqual([0, 282, 564, 846])
    expect(beats.every(({ width }) => width === 282)).toBe(true)
  })

  it('draws one unbroken way: each piece starts where the one before ends', () => {
    expect(beats.map(({ way }) => way)).toEqual(['M0 252V252H282', 'M282 252V172H564', 'M564 172V92H846', 'M846 92V440H1128'])
  })

  it('refuses a setback that has nothing before it', () => {
    expect(() => placeBeats(1, room)).toThrow('A setback needs at least two beats, not 1.')
  })

  it('refuses levels on the wrong side of the line or outside the picture', () => {
    expect(() => placeBeats(4, { ...room, fall: 300 })).toThrow('the last one below it')
    expect(() => placeBeats(8, room)).toThrow('within the picture')
  })
})
