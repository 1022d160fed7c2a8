import { useNav } from '@slidev/client'
import { nextTick, watch } from 'vue'

/** Keeps the words of the current step in view in the presenter's notes; Slidev does so only in dev mode. */
export function useNoteInView(): void {
  const { currentSlideNo, clicks, isPresenter } = useNav()
  watch([currentSlideNo, clicks], async () => {
    if (!isPresenter.value)
      return
    await nextTick()
    document.querySelector('.slidev-presenter .slidev-note-click-mark-active')?.scrollIntoView({ block: 'center' })
  }, { flush: 'post' })
}
