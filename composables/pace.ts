import type { ComputedRef } from 'vue'
import type { BudgetStage } from '../lib/pace'
import type { RehearsedSlide } from '../lib/rehearsal-csv'
import { sharedState, useNav } from '@slidev/client'
import { computed, watch } from 'vue'
import { budgetStage, leadOf, openClock, spentOn } from '../lib/pace'
import { usePlan } from './plan'
import { usePresenterKeys } from './presenter-keys'
import { useTalkClock } from './talk-clock'

/** How the talk stands against its plan. Times in milliseconds of talk time. */
export interface Pace {
  /** What the plan gives to the slide shown, and what it has taken. */
  budget: ComputedRef<number>
  spent: ComputedRef<number>
  stage: ComputedRef<BudgetStage>
  /** Whether the slide is no part of the plan. */
  isBackup: ComputedRef<boolean>
  /** Ahead of the plan, or, negative, behind it. */
  lead: ComputedRef<number>
  /** The times of a rehearsal, slide by slide. */
  rehearsed: () => RehearsedSlide[]
}

/** Follows the talk from slide to slide; for the presenter's view. */
export function usePace(): Pace {
  const { slides, currentSlideNo, clicks } = useNav()
  const { passed, status } = useTalkClock()
  const { startClock } = usePresenterKeys()
  const plan = usePlan()
  const clocks = () => sharedState.timer.slides
  const budget = computed(() => plan.value[currentSlideNo.value - 1]?.budget ?? 0)
  const spent = computed(() => spentOn(clocks(), currentSlideNo.value, passed.value))

  // The first key forward starts the talk; a jump does not.
  watch([currentSlideNo, clicks], ([no, click], [oldNo, oldClick]) => {
    const isStep = no === oldNo ? click === oldClick + 1 : no === oldNo + 1 && click === 0
    if (status.value === 'stopped' && isStep)
      startClock()
  })
  watch([currentSlideNo, status], () => {
    if (status.value !== 'stopped')
      sharedState.timer.slides = openClock(clocks(), currentSlideNo.value, passed.value)
  }, { immediate: true })

  return {
    budget,
    spent,
    isBackup: computed(() => plan.value[currentSlideNo.value - 1]?.isPlanned === false),
    stage: computed(() => budgetStage(budget.value, spent.value)),
    lead: computed(() => leadOf(plan.value, clocks(), currentSlideNo.value, passed.value)),
    rehearsed: () => slides.value.map(({ no, meta: { slide } }, index) => ({
      no,
      id: String(slide.frontmatter.id),
      headline: slide.title ?? '',
      budget: plan.value[index]?.budget ?? 0,
      spent: spentOn(clocks(), no, passed.value),
    })),
  }
}
