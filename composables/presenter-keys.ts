import { useNav } from '@slidev/client'
import { givenBefore } from '../lib/pace'
import { openAudienceWindow } from './audience-window'
import { usePlan } from './plan'
import { useTalkClock } from './talk-clock'

/** What the lecturer's keys and buttons do beyond moving. */
export function usePresenterKeys(): { startClock: () => void, toggleClock: () => void, openAudience: () => void } {
  const { currentSlideNo, clicks, router } = useNav()
  const plan = usePlan()
  const { start, pause, status } = useTalkClock()
  // A start on a later slide counts what the slides before it were given.
  const startClock = () => start(givenBefore(plan.value, currentSlideNo.value))
  return {
    startClock,
    toggleClock: () => status.value === 'running' ? pause() : startClock(),
    openAudience: () => openAudienceWindow(router.resolve({ name: 'play', params: { no: currentSlideNo.value }, query: { clicks: clicks.value || undefined } }).href),
  }
}
