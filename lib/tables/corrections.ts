import type { Correction } from '../../data/schema/correction'
import type { TableSpec } from './table'
import { cell } from './table'

/** What the translation says and what is meant; one row a correction. */
export function correctionsTable(corrections: readonly Correction[]): TableSpec {
  return {
    abreast: 1,
    columns: [
      { head: 'The translation says', width: 258 },
      { head: 'Meant', width: 246 },
      { head: 'Chinese', width: 124 },
      { head: 'Why', width: 300 },
      { head: 'Reading', width: 118 },
      { head: 'At', width: 82 },
    ],
    rows: corrections.map(({ id, at, stands, meant, why, status, sure, chinese }) => ({
      id: `correction-${id}`,
      cells: [
        cell(stands.map(words => `“${words}”`).join(', ')),
        cell(meant),
        cell(...chinese === undefined ? [] : [chinese]),
        cell(why),
        cell(status, sure),
        cell(at === 'all' ? 'all' : at.join(', ')),
      ],
    })),
  }
}
