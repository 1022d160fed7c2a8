/** Name of the browser window that the presenter opens for the audience; it stays through reloads. */
const NAME = 'lecture-audience'

/** Whether this window shows slides and nothing else: no control, no cursor, no dialog. */
export const isAudience = window.name === NAME

/** Opens the audience's window at an address, or brings it to the front. */
export function openAudienceWindow(address: string): void {
  window.open(address, NAME, 'popup,width=1280,height=720')?.focus()
}

/**
 * Lets styles know which window this is, and keeps Escape from ending the full screen where the browser allows that
 * (Chrome and Edge; holding the key down always ends it).
 */
export function dressAudienceWindow(): void {
  if (!isAudience)
    return
  document.documentElement.classList.add('deck-audience')
  const { keyboard } = navigator as Navigator & { keyboard?: { lock?: (keys: string[]) => Promise<void> } }
  document.addEventListener('fullscreenchange', () => document.fullscreenElement && keyboard?.lock?.(['Escape']).catch(() => {}))
  document.addEventListener('contextmenu', event => event.preventDefault())
}
