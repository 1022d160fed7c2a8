import { useNav } from '@slidev/client'

/** Looks up the slide that holds a page of the claim index; none where the deck leaves the index out. */
export function useIndexSlides(): (page: number | undefined) => number | undefined {
  const { slides } = useNav()
  return page => slides.value.find(({ meta }) => meta.slide.frontmatter.id === `index-${page}`)?.no
}
