import { describe, expect, it } from 'vitest'
import { placeBranches } from '../../lib/place-branches'

const room = { source: 60, part: 200, join: 800, mouth: 900, level: 224, apart: 130, bend: 110 }

describe('placeBranches(room)', () => {
  it('leads from the source to where the stream parts, and from where it joins to the mouth', () => {
    const { stem, mouth } = placeBranches(room)
    expect([stem, mouth]).toEqual(['M60 224H200', 'M800 224H900'])
  })

  it('lets both branches leave and arrive at the same spots', () => {
    const { upper, lower } = placeBranches(room)
    for (const { path } of [upper, lower]) {
      expect(path.startsWith('M200 224C')).toBe(true)
      expect(path.endsWith(' 800 224')).toBe(true)
    }
  })

  it('draws the branches as mirror images, so that neither seems larger', () => {
    const { upper, lower } = placeBranches(room)
    const mirrored = upper.path.replaceAll(/(?<= )94(?=[ H])/g, '354')
    expect(mirrored).toBe(lower.path)
    expect(upper.stations.map(({ x }) => x)).toEqual(lower.stations.map(({ x }) => x))
    expect(upper.stations.map(({ y }) => y)).toEqual([94, 94])
    expect(lower.stations.map(({ y }) => y)).toEqual([354, 354])
  })

  it('bends each branch evenly: level where it leaves, level where it arrives', () => {
    expect(placeBranches(room).lower.path).toBe('M200 224C255 224 255 354 310 354H690C745 354 745 224 800 224')
  })

  it('keeps the stations on the level part of their branch', () => {
    const { upper, lower } = placeBranches(room)
    for (const { x } of [...upper.stations, ...lower.stations]) {
      expect(x).toBeGreaterThanOrEqual(310)
      expect(x).toBeLessThan(690)
    }
  })

  it('refuses bends that leave nothing between them', () => {
    expect(() => placeBranches({ ...room, bend: 300 })).toThrow('Two bends of 300 px leave nothing of the 600 px between parting and joining.')
  })
})
