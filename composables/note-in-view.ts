import { useNav } from '@slidev/client'
import { nextTick, watch } from 'vue'

/** Keeps the words of the current step in view in the presenter's notes; Slidev does so only in dev mode. */
export function useNoteInView(): void {
  const { currentSlideNo, clicks } = useNav()
  watch([currentSlideNo, clicks], async () => {
    await nextTick()
    document.querySelector('.slidev-presenter .slidev-note-click-mark-active')?.scrollIntoView({ block: 'center' })
  }, { flush: 'post' })
}
