import type { ComputedRef } from 'vue'
import type { PlannedSlide } from '../lib/pace'
import { useNav } from '@slidev/client'
import { computed } from 'vue'

/** The slides' budgets, from their frontmatter `budget: 150s`; the appendix is no part of the plan. */
export function usePlan(): ComputedRef<PlannedSlide[]> {
  const { slides } = useNav()
  return computed(() => slides.value.map(({ no, meta: { slide: { frontmatter } } }) => ({
    no,
    budget: Number.parseInt(String(frontmatter.budget)) * 1000 || 0,
    isPlanned: frontmatter.part !== 'appendix',
  })))
}
