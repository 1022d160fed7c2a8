import type { Article } from '../../data/schema/article'
import type { Claim } from '../../data/schema/claim'
import type { Verdict } from '../../data/schema/vocabulary'
import type { TableRow, TableSpec } from './table'
import { cell, grouped } from './table'
import { sureWords, VERDICT_WORDS } from './words'

type Paragraph = Article['paragraphs'][number]

const CAVEATS: readonly Verdict[] = ['wrong', 'contested', 'unconfirmed', 'imprecise']

function contestedRow({ id, text, record }: Claim): TableRow {
  return {
    id: `contested-${id}`,
    cells: [
      cell(text),
      cell(VERDICT_WORDS[record.verdict]),
      cell(record.text ?? ''),
      cell(sureWords(record.sure, record.basis)),
    ],
  }
}

/** Claims that the record does not bear out as they stand, under their paragraphs. */
export function contestedTable(claims: readonly Claim[], paragraphs: readonly Paragraph[]): TableSpec {
  const contested = claims.filter(({ record }) => CAVEATS.includes(record.verdict))
  return {
    abreast: 1,
    columns: [
      { head: 'The article claims', width: 340 },
      { head: 'Verdict', width: 122 },
      { head: 'What the public record says', width: 470 },
      { head: 'How sure', width: 196 },
    ],
    rows: paragraphs.flatMap(({ at, role }) => grouped(
      `contested-in-${at}`,
      `${at}: ${role}`,
      contested.filter(claim => claim.at === at).map(contestedRow),
    )),
  }
}
