import { onScopeDispose } from 'vue'

const CLASS = 'deck-awake'
/** Stays, once they have been shown. */
const SEEN = 'deck-controls-seen'
/** As long as Slidev leaves the cursor of an idle mouse. */
const AWAKE_FOR = 2000

/** Shows Slidev's controls while the mouse moves, not only when it finds their corner. */
export function useAwakeControls(): void {
  const { classList } = document.documentElement
  let sleep: ReturnType<typeof setTimeout> | undefined
  const sleepNow = () => classList.remove(CLASS)
  function wake({ movementX, movementY }: PointerEvent): void {
    // A browser reports a mouse that rests when a page appears under it.
    if (movementX === 0 && movementY === 0)
      return
    classList.add(CLASS, SEEN)
    clearTimeout(sleep)
    sleep = setTimeout(sleepNow, AWAKE_FOR)
  }
  addEventListener('pointermove', wake, { passive: true })
  onScopeDispose(() => {
    removeEventListener('pointermove', wake)
    clearTimeout(sleep)
    sleepNow()
  })
}
