import { fontsReady } from './fonts-ready'

const SHOWN = 'shows-first-slide'
/** A hall does not wait for a font that does not come, ms. */
const PATIENCE = 1500

/** Whether the page shows a still copy of the first slide, as a hosted deck does until it runs (tools/first-slide). */
export function firstSlideIsShown(): boolean {
  return document.documentElement.classList.contains(SHOWN)
}

// Anything that the deck draws: a slide, or another view that a kept key has opened.
function isDrawn(): boolean {
  return [...document.querySelectorAll('#app h1')].some(headline => headline.getBoundingClientRect().width > 0)
}

/** Gives the deck the key that came before it could take one, and all that follow. */
function giveKeys(): void {
  const { dataset } = document.documentElement
  const { keptKey } = dataset
  delete dataset.keptKey
  for (const type of keptKey ? ['keydown', 'keyup'] : [])
    document.body.dispatchEvent(new KeyboardEvent(type, { ...JSON.parse(keptKey ?? '') as KeyboardEventInit, bubbles: true, cancelable: true }))
}

/**
 * Takes the still copy of the first slide away in the very frame in which the deck has drawn its own slide with the
 * fonts that it needs. Keys reach the deck as soon as it can take them, which is a little earlier.
 */
export function yieldFirstSlide(): void {
  const copy = document.getElementById('first-slide')
  if (!copy || !firstSlideIsShown()) {
    copy?.remove()
    return
  }
  let drawnAt = 0
  const look = (): void => {
    if (document.querySelector('#page-root'))
      giveKeys()
    // What a slide asks for is known only when it has been laid out, a frame ago.
    const hasFonts = drawnAt > 0 && (document.fonts.status === 'loaded' || performance.now() - drawnAt > PATIENCE)
    drawnAt ||= isDrawn() ? performance.now() : 0
    if (!hasFonts) {
      requestAnimationFrame(look)
      return
    }
    giveKeys()
    document.documentElement.classList.remove(SHOWN)
    copy.remove()
    void fontsReady()
  }
  look()
}
