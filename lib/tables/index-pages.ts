import type { Article } from '../../data/schema/article'
import type { Claim } from '../../data/schema/claim'
import { claimsTable } from './claims'
import { tablePages } from './paging'

/** The page of the claim index on which each paragraph of the article begins, by the paragraph: `S2p1`. */
export function indexPages(claims: readonly Claim[], paragraphs: Article['paragraphs']): ReadonlyMap<string, number> {
  const pages = tablePages(claimsTable(claims, paragraphs, () => []))
  const pageOf = new Map(pages.flatMap((tables, index) => tables.flat().map(row => [row.id, index + 1] as const)))
  return new Map(paragraphs.flatMap(({ at }) => {
    const page = pageOf.get(`paragraph-${at}`)
    return page === undefined ? [] : [[at, page] as const]
  }))
}
