import { useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import { refDebounced } from '@vueuse/core'
import { computed, onMounted, watch } from 'vue'
import { slideWords } from '../lib/slide-words'

/** Nobody is told of a slide before it is painted, nor of those that a held key runs through, ms. */
const PAUSE = 100

/** A live region: what is written into it is read out, once, when the screen reader is done with what it says. */
function liveRegion(): HTMLElement {
  const region = document.createElement('p')
  region.className = 'visually-hidden'
  region.setAttribute('role', 'status')
  region.setAttribute('aria-live', 'polite')
  return document.body.appendChild(region)
}

/** Tells screen readers of each slide and step that is shown, and lets the page's title follow the slide. */
export function useAnnouncer(): void {
  const { router, slides, total, currentSlideNo, clicks, clicksTotal, isPrintMode } = useNav()
  const isOnSlide = computed(() => router.currentRoute.value.params.no !== undefined && !isPrintMode.value)
  const headline = computed(() => slides.value[currentSlideNo.value - 1]?.meta.slide.title ?? '')
  const words = computed(() => isOnSlide.value
    ? slideWords({
        no: currentSlideNo.value,
        total: total.value,
        headline: headline.value,
        step: clicks.value,
        steps: clicksTotal.value,
      })
    : '')
  const title = computed(() => isOnSlide.value && headline.value ? `${headline.value} · %s` : '%s')
  const told = refDebounced(computed(() => ({ words: words.value, title: title.value })), PAUSE)
  useHead({ titleTemplate: computed(() => told.value.title) })
  onMounted(() => {
    const region = liveRegion()
    // A slide tells its number of steps only when it is drawn.
    watch(() => told.value.words, said => void (region.textContent = said), { immediate: true, flush: 'post' })
  })
}
