import { describe, expect, it } from 'vitest'
import { byStrength, strongest } from '../../lib/evidence'

function piece(id: string, basis: 'checked' | 'general-knowledge', sure: 'high' | 'medium', date?: string) {
  return { id, basis, sure, date: date === undefined ? undefined : { value: date, precision: 'year' as const } }
}

describe('byStrength(evidence)', () => {
  it('puts what was read before what is general knowledge, the surer and the later first', () => {
    const pieces = [
      piece('known', 'general-knowledge', 'high', '2025'),
      piece('early', 'checked', 'high', '2022'),
      piece('unsure', 'checked', 'medium', '2025'),
      piece('late', 'checked', 'high', '2024'),
      piece('undated', 'checked', 'high'),
    ]
    for (const given of [pieces, pieces.toReversed()])
      expect(byStrength(given).map(({ id }) => id)).toEqual(['late', 'early', 'undated', 'unsure', 'known'])
  })

  it('leaves the list as it was', () => {
    const pieces = [piece('known', 'general-knowledge', 'high'), piece('read', 'checked', 'high')]
    byStrength(pieces)
    expect(pieces[0]!.id).toBe('known')
  })
})

it('strongest(evidence) is the first of them by strength', () => {
  expect(strongest([piece('known', 'general-knowledge', 'high'), piece('read', 'checked', 'medium')])?.id).toBe('read')
})

it('strongest(evidence) is undefined when there is none', () => {
  expect(strongest([])).toBeUndefined()
})
