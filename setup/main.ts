import { useDarkMode } from '@slidev/client'
import { defineAppSetup } from '@slidev/types'

const CHOSEN = 'deck-scheme-chosen'

/**
 * Halls are bright: the first visit starts bright even where the system prefers dark.
 * From then on the lecturer's own choice (key `d`) holds. Printing follows what the printer asks for.
 */
export default defineAppSetup(() => {
  const printing = new URLSearchParams(location.search).has('print')
  if (printing || localStorage.getItem(CHOSEN))
    return
  localStorage.setItem(CHOSEN, 'bright')
  useDarkMode().isDark.value = false
})
