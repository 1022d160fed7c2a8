import type { Operands } from '../../lib/arithmetic-words'
import { describe, expect, it } from 'vitest'
import { arithmeticWords } from '../../lib/arithmetic-words'

const VALUES: Record<string, number> = { part: 58000, whole: 123000 }
const operands: Operands = {
  entryOf: id => ({ id, kindOfEntry: 'fact', voice: 'record', text: 'A count of people', actors: [], basis: 'checked', sure: 'high', sources: [], figure: { value: VALUES[id], unit: 'people' } }),
  placeOf: id => ({ id, name: id === 'doha' ? 'Doha' : 'Kabul', country: 'Qatar', north: 0, east: 0, source: 'general' }),
}

describe('arithmeticWords(inference, operands)', () => {
  it('shows a share with its sum', () => {
    const share = { arithmetic: { op: 'share' as const, of: ['part', 'whole'] }, figure: { value: 47, unit: 'percent' as const, qualifier: 'about' as const } }
    expect(arithmeticWords(share, operands)).toBe('58,000 ÷ 123,000 = about 47%')
  })

  it('names the two places of a distance', () => {
    const distance = { arithmetic: { op: 'distance' as const, of: ['doha', 'kabul'] }, figure: { value: 1982, unit: 'km' as const } }
    expect(arithmeticWords(distance, operands)).toBe('Doha to Kabul = 1,982 km')
  })

  it('says nothing of an inference that computes nothing', () => {
    expect(arithmeticWords({}, operands)).toBeUndefined()
    expect(arithmeticWords({ figure: { value: 47, unit: 'percent' } }, operands)).toBeUndefined()
    expect(arithmeticWords({ arithmetic: { op: 'share', of: ['part', 'whole'] } }, operands)).toBeUndefined()
  })
})
