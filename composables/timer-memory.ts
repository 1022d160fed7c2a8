import type { SharedState } from '@slidev/client'

export type Timer = SharedState['timer']

/** The talk's clock as this tab last knew it: it outlives a reload or a crash, not the tab. */
export function rememberedTimer(deck: string): Timer | undefined {
  const saved = sessionStorage.getItem(deck)
  return saved === null ? undefined : JSON.parse(saved) as Timer
}

/** Keeps the talk's clock for the time after a reload. */
export function rememberTimer(deck: string, timer: Timer): void {
  sessionStorage.setItem(deck, JSON.stringify(timer))
}
