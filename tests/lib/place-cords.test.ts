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

  it('hangs each cord from post to post, lowest in the middle', () => {
    const { cords } = placeCords(['a', 'b'], { left: 40, right: 240, top: 10, bottom: 298 }, 20)
    expect(cords.map(({ path }) => path)).toEqual(['M40 164Q140 192 240 164', 'M40 264Q140 292 240 264'])
    expect(cords.map(({ labelY }) => labelY)).toEqual([148, 248])
  })

  it('twists a cord by strokes as thick as it, which follow its sag', () => {
    const [cord] = placeCords(['a'], { left: 40, right: 115, top: 0, bottom: 222 }, 20).cords
    const strokes = cord!.twist.split('M').slice(1).map(stroke => stroke.split('L').map(end => end.split(' ').map(Number)))
    expect(strokes.map(([from, to]) => [from![0], to![0]])).toEqual([[52, 62], [66, 76], [80, 90]])
    for (const [from, to] of strokes) {
      const share = ((from![0]! + to![0]!) / 2 - 40) / 75
      expect(from![1]! - to![1]!).toBeCloseTo(20, 0)
      // A quadratic curve whose handle hangs 28 px down hangs 14 px in its middle.
      expect((from![1]! + to![1]!) / 2).toBeCloseTo(cord!.y + 28 * 2 * share * (1 - share), 0)
    }
    expect(cord!.twist).toMatch(/^(?:M\d+ [\d.]+L\d+ [\d.]+)+$/)
  })

  it('draws the twist between the posts only', () => {
    const [cord] = placeCords(['a'], ROOM, 24).cords
    const xs = [...cord!.twist.matchAll(/[ML]([\d.]+) /g)].map(match => Number(match[1]))
    expect(Math.min(...xs)).toBeGreaterThan(ROOM.left)
    expect(Math.max(...xs)).toBeLessThan(ROOM.right)
  })
})
