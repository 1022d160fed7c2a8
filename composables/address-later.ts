import { useNav } from '@slidev/client'
import { onMounted, onScopeDispose } from 'vue'

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
  let timer: ReturnType<typeof setTimeout> | undefined

  function write(): void {
    clearTimeout(timer)
    timer = undefined
    due.splice(0).forEach(one => one())
  }
  const later = (one: typeof push): typeof push => (to, data) => {
    due.push(() => one(to, data))
    timer ??= setTimeout(write, PAINTED_BY)
  }
  // Whoever goes back leaves the place whose address has not been written.
  function forget(): void {
    due.length = 0
  }

  if (isPrintMode.value)
    return
  onMounted(async () => {
    await router.isReady()
    Object.assign(history, { push: later(push), replace: later(replace) })
    addEventListener('popstate', forget)
  })
  onScopeDispose(() => {
    Object.assign(history, { push, replace })
    removeEventListener('popstate', forget)
    write()
  })
}
