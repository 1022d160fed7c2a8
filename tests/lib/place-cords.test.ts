import { describe, expect, it } from 'vitest'
import { placeCords } from '../../lib/place-cords'

const ROOM = { left: 38, right: 396, top: 0, bottom: 448 }
const LINE = 28

describe('placeCords(ids, room, thick)', () => {
  it('hangs one cord for each id, in order', () => {
    expect(placeCords(['a', 'b', 'c'], ROOM, 24).cords.map(cord => cord.id)).toEqual(['a', 'b', 'c'])
  })

  it('keeps every cord inside the posts, however low it hangs', () => {
    for (const { y } of placeCords(['a', 'b', 'c', 'd'], ROOM, 24).cords)
      expect(y + 14 + 12).toBeLessThanOrEqual(ROOM.bottom)
  })

  it('lets no label touch the cord above it or its own', () => {
    const { cords } = placeCords(['a', 'b', 'c', 'd'], ROOM, 24)
    cords.forEach(({ y, labelY }, index) => {
      expect(labelY).toBeLessThan(y - 12)
      if (index > 0)
        expect(labelY - LINE).toBeGreaterThan(cords[index - 1]!.y + 14 + 12)
    })
  })

  it('keeps the first label clear of the pegs', () => {
    const [first] = placeCords(['a', 'b', 'c', 'd'], ROOM, 24).cords
    expect(first!.labelY - LINE).toBeGreaterThan(ROOM.top + 2 * 32)
  })

  it('draws the twist between the posts only', () => {
    const [cord] = placeCords(['a'], ROOM, 24).cords
    const xs = [...cord!.twist.matchAll(/[ML]([\d.]+) /g)].map(match => Number(match[1]))
    expect(Math.min(...xs)).toBeGreaterThan(ROOM.left)
    expect(Math.max(...xs)).toBeLessThan(ROOM.right)
  })
})
