import type { DeckRoute } from '@slidev/client'
import { useNav } from '@slidev/client'
import { watch } from 'vue'
import { orderAhead } from '../lib/order-ahead'
import { keepOffline } from './keep-offline'
import { painted } from './painted'

/** Slides whose code is fetched while the shown one is drawn. */
const FETCHED = 4
/** Slides that are mounted, hidden and without focus, as soon as the shown one is painted: two to come and the one before. */
const AT_ONCE = 3
/** Mounted once no key has come for a while. */
const IN_TIME = 6
/** Farther away a slide is let go; only a mounted one knows its steps, and whoever goes back must find the last. */
const KEPT = 48
/** So long after a key nothing is fetched that is not needed next, ms. */
const CALM = 1200

const idle = (): Promise<void> => new Promise(done => 'requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 400 }) : setTimeout(done, 50))
const wait = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

// Asked for its place, a slide is laid out although it is hidden (styles/ahead.css); one that stands already costs nothing.
function layOut(no: number | undefined): void {
  document.querySelector(`#slideshow > .slidev-page-${no} h1`)?.getBoundingClientRect()
}

/**
 * Loads slides ahead in place of Slidev, which loads all of them three seconds after the start, in the middle of a walk.
 * One at a time: the neighbours are mounted as soon as a key's frame is painted, so that the next key has only to show
 * them; of all others the code is fetched when the browser has nothing else to do and no key has come for a while.
 */
export function useSlidesAhead(): void {
  const { slides, currentSlideNo, isPrintMode } = useNav()
  const fetched = new Map<number, Promise<unknown>>()
  let turn = 0
  let lastKey = 0

  // Slidev's own switch: it leaves a slide with `preload: false` alone.
  const setAside = (routes: DeckRoute[]): void => routes.forEach(({ meta }) => meta.slide.frontmatter.preload = false)

  function fetch(no: number): Promise<unknown> {
    const coming = fetched.get(no) ?? Promise.resolve(slides.value[no - 1]?.load())
    fetched.set(no, coming)
    return coming
  }

  function letGo(no: number): void {
    for (const route of slides.value) {
      if (route.meta.__preloaded && Math.abs(route.no - no) > KEPT)
        route.meta.__preloaded = false
    }
  }

  async function calm(isOver: () => boolean): Promise<void> {
    while (!isOver() && performance.now() - lastKey < CALM)
      await wait(CALM / 4)
  }

  const isMounted = (no: number): boolean => slides.value[no - 1]?.meta.__preloaded ?? false

  async function mount(no: number): Promise<void> {
    const route = slides.value[no - 1]
    if (!route || isMounted(no))
      return
    route.meta.__preloaded = true
    const before = turn
    await painted()
    // The frame of a key that came meanwhile is the key's.
    if (before !== turn)
      await painted()
    layOut(no)
  }

  async function goOn(no: number): Promise<void> {
    const mine = ++turn
    const isOver = (): boolean => mine !== turn
    const order = orderAhead(no, slides.value.length)
    // Nothing may take the line from the slide that is to be shown.
    await fetch(no)
    order.slice(0, FETCHED).forEach(near => void fetch(near))
    await mount(no)
    // The frame after the first one still belongs to the key.
    await painted()
    await painted()
    // The next key may be near: what it will need is made at once, the others when the browser is idle.
    for (const [index, near] of order.slice(0, AT_ONCE).filter(near => !isMounted(near)).entries()) {
      await fetch(near)
      if (index > 0)
        await idle()
      if (isOver())
        return
      await mount(near)
    }
    for (const [index, far] of order.slice(AT_ONCE).entries()) {
      await calm(isOver)
      if (isOver())
        return
      await fetch(far)
      await idle()
      if (isOver())
        return
      if (index < IN_TIME)
        await mount(far)
      // A font or a stylesheet that came since has changed what was laid out before.
      layOut(order[index % (AT_ONCE + IN_TIME)])
    }
    letGo(no)
    keepOffline()
  }

  if (isPrintMode.value)
    return
  setAside(slides.value)
  addEventListener('keydown', () => lastKey = performance.now(), { capture: true })
  watch(currentSlideNo, goOn, { immediate: true })
}
