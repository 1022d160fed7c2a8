import { describe, expect, it } from 'vitest'
import { byAppearance } from '../../lib/by-appearance'

describe('byAppearance(ids, text)', () => {
  it('puts first what the text names first', () => {
    expect(byAppearance(['a', 'b'], 'b, then a, then b')).toEqual(['b', 'a'])
    expect(byAppearance(['a-1', 'b-2', 'c-3'], '<Lane facts="c-3 a-1" /> {{b-2.day}}')).toEqual(['c-3', 'a-1', 'b-2'])
  })

  it('leaves what the text does not name at the end, in its own order', () => {
    expect(byAppearance(['x', 'b', 'y', 'a'], 'a and b')).toEqual(['a', 'b', 'x', 'y'])
    expect(byAppearance(['x', 'y'], '')).toEqual(['x', 'y'])
  })

  it('takes no id for another that begins or ends like it', () => {
    expect(byAppearance(['evac', 'evac-total'], 'evac-total, us-evac')).toEqual(['evac-total', 'evac'])
  })
})
