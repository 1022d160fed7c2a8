import { describe, expect, it } from 'vitest'
import { placeRiskMatrix } from '../../lib/place-risk-matrix'

const point = (id: string) => ({ id, title: `Title of ${id}` })
const risks = ['r1', 'r2', 'r3'].map(point)
const dividends = ['d1', 'd2', 'd3', 'd4'].map(point)
const link = (from: string, to: string, basis: 'stated' | 'inferred') => ({ from, to, basis, why: 'Because of it' })

describe('placeRiskMatrix(risks, dividends, links)', () => {
  it('crosses every risk with every dividend', () => {
    const rows = placeRiskMatrix(risks, dividends, [])
    expect(rows.map(row => row.cells.map(cell => cell.basis))).toEqual(risks.map(() => dividends.map(() => 'none')))
  })

  it('draws as many marks of each kind as there are links of it', () => {
    const rows = placeRiskMatrix(risks, dividends, [link('r2', 'd2', 'stated'), link('r1', 'd2', 'inferred'), link('r3', 'd4', 'inferred')])
    const bases = rows.flatMap(row => row.cells.map(cell => cell.basis))
    expect(bases.filter(basis => basis === 'stated')).toHaveLength(1)
    expect(bases.filter(basis => basis === 'inferred')).toHaveLength(2)
    expect(rows[1]!.cells[1]).toEqual({ dividend: 'd2', basis: 'stated' })
  })

  it('refuses a link to a dividend that is not there', () => {
    expect(() => placeRiskMatrix(risks, dividends, [link('r1', 'd5', 'inferred')])).toThrow('A link runs from or to a point that is not in the matrix.')
  })
})
