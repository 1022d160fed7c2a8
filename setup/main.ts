import { useDarkMode } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'
import { dressAudienceWindow } from '../composables/audience-window'
import { firstSlideIsShown } from '../composables/first-slide'
import { fontsReady } from '../composables/fonts-ready'
import { setPresenterLook } from '../composables/presenter-look'
import { stylesReady } from '../composables/styles-ready'

const CHOSEN = 'deck-scheme-chosen'

/**
 * Halls are bright: the first visit starts bright even where the system prefers dark.
 * From then on the lecturer's own choice (key `d`) holds. Printing follows what the printer asks for.
 */
function startBright(): void {
  if (localStorage.getItem(CHOSEN))
    return
  localStorage.setItem(CHOSEN, 'bright')
  useDarkMode().isDark.value = false
}

export default defineAppSetup(async () => {
  if (new URLSearchParams(location.search).has('print'))
    return
  startBright()
  setPresenterLook()
  dressAudienceWindow()
  await stylesReady()
  // A still copy of the first slide gives way only when the fonts are there: the deck need not wait for them.
  if (!firstSlideIsShown())
    await fontsReady()
})
