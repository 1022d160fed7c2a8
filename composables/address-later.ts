import { useNav } from '@slidev/client'
import { useEventListener, useTimeoutFn } from '@vueuse/core'

/** After this time the frame that a key has changed is painted, ms; counted, since a window in the background paints none. */
const PAINTED_BY = 100

/**
 * Writes the address of a slide once the slide is painted. A browser takes longer to note a place in its history (twice
 * a press, with a word to its other processes) than to show a slide that stands ready.
 */
export function useAddressLater(): void {
  const { router, isPrintMode } = useNav()
  const { history } = router.options
  const { push, replace } = history
  const due: (() => void)[] = []
  const { start, isPending } = useTimeoutFn(() => due.splice(0).forEach(write => write()), PAINTED_BY, { immediate: false })

  const later = (write: typeof push): typeof push => (to, data) => {
    due.push(() => write(to, data))
    if (!isPending.value)
      start()
  }

  if (isPrintMode.value)
    return
  router.isReady().then(() => Object.assign(history, { push: later(push), replace: later(replace) }))
  // Whoever goes back leaves the place whose address has not been written.
  useEventListener('popstate', () => due.length = 0)
}
