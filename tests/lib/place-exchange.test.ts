import { describe, expect, it } from 'vitest'
import { bridgePath, placeExchange } from '../../lib/place-exchange'

const room = { width: 1128, height: 440, peg: 64, half: 40 }

describe('placeExchange(room)', () => {
  it('sets the pegs at the edges, as wide as the arrow\'s head needs, and the bridge between their tops', () => {
    const { left, right, middle, bridge } = placeExchange({ width: 1000, height: 440, peg: 50, half: 40 })
    expect([left, middle, right]).toEqual([{ x: 64, y: 220 }, { x: 500, y: 220 }, { x: 936, y: 220 }])
    expect(bridge).toEqual({ from: { x: 64, y: 160 }, to: { x: 936, y: 160 }, top: 40, half: 40, bend: 54, head: expect.closeTo(46), wing: 64 })
    expect(placeExchange({ width: 1000, height: 520, peg: 80, half: 40 }).left).toEqual({ x: 80, y: 260 })
  })

  it('sets the two pegs level and as far from the middle as each other', () => {
    const { left, right, middle } = placeExchange(room)
    expect(left.y).toBe(right.y)
    expect(middle.x - left.x).toBe(right.x - middle.x)
  })

  it('lets the bridge keep off both pegs, and the way back too when it is turned', () => {
    const { left, right, middle, bridge } = placeExchange(room)
    expect(bridge.from.y).toBeLessThan(left.y - room.peg)
    expect(bridge.to.y).toBeLessThan(right.y - room.peg)
    expect(2 * middle.y - bridge.to.y).toBeGreaterThan(left.y + room.peg)
  })

  it('keeps pegs and arrow heads within the picture', () => {
    const { left, bridge } = placeExchange(room)
    expect(left.x - Math.max(room.peg, bridge.wing)).toBeGreaterThanOrEqual(0)
    expect(bridge.top - bridge.half).toBeGreaterThanOrEqual(0)
  })

  it('refuses what leaves no room for the head', () => {
    expect(() => placeExchange({ ...room, height: 428 })).not.toThrow()
    expect(() => placeExchange({ ...room, height: 426 })).toThrow('need more height than 426 px')
    expect(() => placeExchange({ ...room, peg: 120 })).toThrow('Bridges 80 px wide and pegs of 240 px need more height than 440 px.')
  })
})

describe('bridgePath(bridge)', () => {
  it('rises, runs across, falls to its head, and comes back inside, with round bends', () => {
    const bridge = { from: { x: 100, y: 200 }, to: { x: 500, y: 180 }, top: 40, half: 20, bend: 30, head: 25, wing: 35 }
    expect(bridgePath(bridge)).toBe('M80 200V70A50 50 0 0 1 130 20H470A50 50 0 0 1 520 70V155H535L500 180L465 155H480V70A10 10 0 0 0 470 60H130A10 10 0 0 0 120 70V200Z')
  })

  it('is closed and ends in a tip on its goal', () => {
    const { bridge } = placeExchange(room)
    const path = bridgePath(bridge)
    expect(path.endsWith('Z')).toBe(true)
    expect(path).toContain(`L${bridge.to.x} ${bridge.to.y}L`)
  })

  it('is equally wide in its rise and in its level part', () => {
    const { bridge } = placeExchange(room)
    const path = bridgePath(bridge)
    const rise = [`M${bridge.from.x - bridge.half} `, ` ${bridge.from.x + bridge.half} `]
    const level = [` ${bridge.top - bridge.half}H`, ` ${bridge.top + bridge.half}H`]
    for (const part of [...rise, ...level])
      expect(path).toContain(part)
  })
})
