import { describe, expect, it } from 'vitest'
import { bridgePath, placeExchange } from '../../lib/place-exchange'

const room = { width: 1128, height: 440, peg: 64, half: 40 }

describe('placeExchange(room)', () => {
  const { left, right, middle, bridge } = placeExchange(room)

  it('sets the two pegs level and as far from the middle as each other', () => {
    expect(left.y).toBe(right.y)
    expect(middle.x - left.x).toBe(right.x - middle.x)
  })

  it('lets the bridge keep off both pegs, and the way back too when it is turned', () => {
    expect(bridge.from.y).toBeLessThan(left.y - room.peg)
    expect(bridge.to.y).toBeLessThan(right.y - room.peg)
    expect(2 * middle.y - bridge.to.y).toBeGreaterThan(left.y + room.peg)
  })

  it('keeps pegs and arrow heads within the picture', () => {
    expect(left.x - Math.max(room.peg, bridge.wing)).toBeGreaterThanOrEqual(0)
    expect(bridge.top - bridge.half).toBeGreaterThanOrEqual(0)
  })

  it('refuses what leaves no room for the head', () => {
    expect(() => placeExchange({ ...room, peg: 120 })).toThrow('Bridges 80 px wide and pegs of 240 px need more height than 440 px.')
  })
})

describe('bridgePath(bridge)', () => {
  const { bridge } = placeExchange(room)

  it('is closed and ends in a tip on its goal', () => {
    const path = bridgePath(bridge)
    expect(path.endsWith('Z')).toBe(true)
    expect(path).toContain(`L${bridge.to.x} ${bridge.to.y}L`)
  })

  it('is equally wide in its rise and in its level part', () => {
    const path = bridgePath(bridge)
    const rise = [`M${bridge.from.x - bridge.half} `, ` ${bridge.from.x + bridge.half} `]
    const level = [` ${bridge.top - bridge.half}H`, ` ${bridge.top + bridge.half}H`]
    for (const part of [...rise, ...level])
      expect(path).toContain(part)
  })
})
