import { describe, expect, it } from 'vitest'
import { difference, distance, share, sum } from '../../lib/arithmetic'

const DOHA = { north: 25.29, east: 51.53 }
const KABUL = { north: 34.53, east: 69.17 }

describe('share(part, whole)', () => {
  it('says the part in percent, unrounded', () => {
    expect(share(58_000, 123_000)).toBeCloseTo(47.154, 3)
    expect(share(0, 5)).toBe(0)
    expect(share(5, 5)).toBe(100)
  })
  it('refuses a part larger than the whole', () => {
    expect(() => share(124, 123)).toThrow(new RangeError('A share needs a part between zero and the whole (123), received 124.'))
  })
  it('refuses a negative part', () => {
    expect(() => share(-1, 123)).toThrow(RangeError)
  })
  it.each([0, -1, Number.NaN])('refuses %d as a whole', (whole) => {
    expect(() => share(0, whole)).toThrow(new RangeError(`A share needs a whole above zero, received ${whole}.`))
  })
  it('refuses a part that is no number', () => {
    expect(() => share(Number.NaN, 1)).toThrow(RangeError)
  })
})

describe('difference and sum', () => {
  it('difference takes the second from the first', () => {
    expect(difference(123_000, 58_000)).toBe(65_000)
  })
  it('sum adds both', () => {
    expect(sum(58_000, 65_000)).toBe(123_000)
  })
})

describe('distance(from, to)', () => {
  it('is the great circle in km', () => {
    expect(Math.round(distance(DOHA, KABUL))).toBe(1982)
  })
  it('is the same both ways and nothing on the spot', () => {
    expect(distance(KABUL, DOHA)).toBeCloseTo(distance(DOHA, KABUL), 9)
    expect(distance(DOHA, DOHA)).toBe(0)
  })
})
