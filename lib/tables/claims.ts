import type { Article } from '../../data/schema/article'
import type { Claim } from '../../data/schema/claim'
import type { SlideRef, TableRow, TableSpec } from './table'
import { entryLabel } from '../entry-label'
import { capital, cell, grouped } from './table'
import { VERDICT_WORDS } from './words'

type Paragraph = Article['paragraphs'][number]

function claimRow(claim: Claim, slides: SlideRef[]): TableRow {
  const { id, kind, record } = claim
  return {
    id: `claim-${id}`,
    cells: [cell(capital(entryLabel(claim))), cell(`${kind}; ${VERDICT_WORDS[record.verdict]}`), { text: [], slides }],
  }
}

/** Every claim under its paragraph, with its kind, its verdict and the slides that use it; two tables to a page. */
export function claimsTable(claims: readonly Claim[], paragraphs: readonly Paragraph[], slidesOf: (claim: string) => SlideRef[]): TableSpec {
  return {
    abreast: 2,
    columns: [
      { head: 'Claim', width: 222 },
      { head: 'Kind; verdict', width: 232 },
      { head: 'Slides', width: 94 },
    ],
    rows: paragraphs.flatMap(({ at, role }) => grouped(
      `paragraph-${at}`,
      `${at}: ${role}`,
      claims.filter(claim => claim.at === at).map(claim => claimRow(claim, slidesOf(claim.id))),
    )),
  }
}
