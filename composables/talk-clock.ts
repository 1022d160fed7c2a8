import type { ComputedRef } from 'vue'
import type { Timer } from './timer-memory'
import { sharedState } from '@slidev/client'
import { computed, onScopeDispose, ref } from 'vue'
import { shiftClocks } from '../lib/pace'

const TICK = 250

/** Slidev's timer, which all windows share, and what a lecturer does with it. Times in milliseconds. */
export interface TalkClock {
  status: ComputedRef<Timer['status']>
  /** Time talked: what passed since the start, less the pauses. */
  passed: ComputedRef<number>
  /** Starts a stopped clock as if `given` had passed; goes on after a pause. */
  start: (given: number) => void
  pause: () => void
  /** Puts the clock forward or, with a negative number, back. */
  shift: (by: number) => void
  reset: () => void
}

// Slidev's own `useTimer` stops ticking in a window whose clock was started again in another one.
/** The talk's clock, ticking while the component lives. */
export function useTalkClock(): TalkClock {
  const now = ref(Date.now())
  const ticking = setInterval(() => now.value = Date.now(), TICK)
  onScopeDispose(() => clearInterval(ticking))
  const status = computed(() => sharedState.timer.status)
  const passed = computed(() => {
    const { startedAt, pausedAt } = sharedState.timer
    return { stopped: 0, paused: pausedAt - startedAt, running: Math.max(0, now.value - startedAt) }[status.value]
  })
  /** Runs from a time talked on, or stands at it when it stood. */
  function set(passed: number, change: Partial<Timer>): void {
    now.value = Date.now()
    Object.assign(sharedState.timer, { startedAt: now.value - passed, pausedAt: now.value, ...change })
  }
  return {
    status,
    passed,
    start: given => status.value !== 'running' && set(status.value === 'paused' ? passed.value : given, { status: 'running' }),
    pause: () => status.value === 'running' && set(Date.now() - sharedState.timer.startedAt, { status: 'paused' }),
    shift: by => set(Math.max(0, passed.value + by), { slides: shiftClocks(sharedState.timer.slides, Math.max(by, -passed.value)) }),
    reset: () => sharedState.timer = { status: 'stopped', slides: {}, startedAt: 0, pausedAt: 0 },
  }
}
