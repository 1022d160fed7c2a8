import { useNav } from '@slidev/client'
import { article, claims } from '../data'
import { claimsTable } from '../lib/tables/claims'
import { tablePages } from '../lib/tables/paging'

let pages: Map<string, number> | undefined

/** The page of the claim index on which a paragraph begins. */
function pageOf(at: string): number | undefined {
  pages ??= new Map(tablePages(claimsTable(claims, article.paragraphs, () => [])).flatMap((tables, index) =>
    tables.flat().map(row => [row.id, index + 1] as const)))
  return pages.get(`paragraph-${at}`)
}

/** Looks up the slide of the appendix that lists a paragraph's claims; none where the deck leaves the index out. */
export function useParagraphSlides(): (at: string) => number | undefined {
  const { slides } = useNav()
  return at => slides.value.find(({ meta }) => meta.slide.frontmatter.id === `index-${pageOf(at)}`)?.no
}
