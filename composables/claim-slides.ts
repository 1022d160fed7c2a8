import type { ComputedRef } from 'vue'
import type { SlideRef } from '../lib/tables/table'
import { useNav } from '@slidev/client'
import { computed } from 'vue'
import { citingSlide, slidesByClaim } from '../lib/slides-by-claim'

/** Looks up the slides of this deck that rest on a claim, by the `claims` in their frontmatter. */
export function useClaimSlides(): ComputedRef<(claim: string) => SlideRef[]> {
  const { slides } = useNav()
  return computed(() => {
    const found = slidesByClaim(slides.value.map(({ no, meta }) => citingSlide(no, meta.slide)))
    return claim => found.get(claim) ?? []
  })
}
