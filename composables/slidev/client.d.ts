/**
 * What the deck uses of Slidev's client. The package ships its sources instead of declarations, and these do not pass
 * under our compiler options; tsconfig.json points here instead. Keep it to what is used.
 */
import type { AppContext, SlideInfo, SlidevConfig } from '@slidev/types'
import type { ComputedRef, Ref } from 'vue'

export interface SharedState {
  page: number
  clicks: number
  clicksTotal: number
  timer: {
    status: 'stopped' | 'running' | 'paused'
    /** Milliseconds of talk time at which a slide was shown and left. */
    slides: Record<number, { start?: number, end?: number }>
    startedAt: number
    pausedAt: number
  }
  /** Who moved last; Slidev lets a window of the same type alone. */
  lastUpdate?: { id: string, type: 'presenter' | 'viewer', time: number }
  cursor?: { x: number, y: number, style?: 'cursor' | 'laser' }
}
export const sharedState: SharedState
export function disableBuiltinSync(): void

export const configs: SlidevConfig & { slidesTitle: string }
export function useDarkMode(): { isDark: Ref<boolean> }

export interface DeckRoute {
  no: number
  meta: {
    slide: SlideInfo
    /** Whether the slide is mounted although it is not shown. */
    __preloaded?: boolean
  }
  /** Fetches the slide's code. */
  load: () => Promise<unknown>
}
export interface DeckNav {
  router: AppContext['router']
  slides: Ref<DeckRoute[]>
  total: ComputedRef<number>
  currentSlideNo: ComputedRef<number>
  clicks: ComputedRef<number>
  clicksTotal: ComputedRef<number>
  isPresenter: ComputedRef<boolean>
  isPrintMode: ComputedRef<boolean>
  next: () => Promise<void>
  prev: () => Promise<void>
  go: (no: number, clicks?: number, force?: boolean) => Promise<void>
}
export function useNav(): DeckNav

/** The slide around a component. */
export function useSlideContext(): { $page: Ref<number> }
