import type { Argument } from '../data/schema/argument'
import type { LinkBasis } from '../data/schema/vocabulary'

/** A point of the argument that heads a row or a column. */
export type MatrixPoint = Pick<Argument['risks'][number], 'id' | 'title'>

/** One crossing of a risk and a dividend. */
export interface MatrixCell { dividend: string, basis: LinkBasis | 'none' }

/** One risk with its crossings, in the order of the dividends. */
export interface MatrixRow { risk: MatrixPoint, cells: MatrixCell[] }

/**
 * Every risk crossed with every dividend, and how each link is known.
 * @throws RangeError when a link names a risk or a dividend that is not there
 */
export function placeRiskMatrix(risks: MatrixPoint[], dividends: MatrixPoint[], links: Argument['threatens']): MatrixRow[] {
  const basisOf = new Map(links.map(link => [`${link.from}>${link.to}`, link.basis]))
  const rows = risks.map(risk => ({
    risk,
    cells: dividends.map(({ id }) => ({ dividend: id, basis: basisOf.get(`${risk.id}>${id}`) ?? 'none' as const })),
  }))
  const drawn = rows.flatMap(row => row.cells).filter(cell => cell.basis !== 'none')
  if (drawn.length < basisOf.size)
    throw new RangeError('A link runs from or to a point that is not in the matrix.')
  return rows
}
