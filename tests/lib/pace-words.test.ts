import { describe, expect, it } from 'vitest'
import { clockWords, leadSign, leadWords, leftWords } from '../../lib/pace-words'

const S = 1000

describe('words for the pace', () => {
  it('clockWords says minutes and whole seconds, beyond an hour too', () => {
    expect([0, 65.9 * S, 3660 * S].map(clockWords)).toEqual(['0:00', '1:05', '61:00'])
  })

  it('leadWords says "on pace" within half a minute, and never less than a minute beyond', () => {
    expect([0, 29, -29, 30, -31, -100, 125].map(s => leadWords(s * S)))
      .toEqual(['on pace', 'on pace', 'on pace', '1 min ahead', '1 min behind', '2 min behind', '2 min ahead'])
  })

  it('leadSign says the same to the second, with a sign', () => {
    expect([42, -130, 0].map(s => leadSign(s * S))).toEqual(['+0:42', '−2:10', '+0:00'])
  })

  it('leftWords counts down to the end of the budget and up beyond it, in words', () => {
    expect([68, 0.4, 0, -0.4, -12].map(s => leftWords(s * S))).toEqual(['1:08 left', '0:01 left', '0:00 over', '0:00 over', '0:12 over'])
  })
})
