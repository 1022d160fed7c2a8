import { fontsReady } from './fonts-ready'

const SHOWN = 'shows-first-slide'
/** A hall does not wait for a font that does not come, ms. */
const PATIENCE = 1500

/** Whether the page shows a still copy of the first slide, as a hosted deck does until it runs (tools/first-slide). */
export function firstSlideIsShown(): boolean {
  return document.documentElement.classList.contains(SHOWN)
}

// The headline of anything that the deck draws: a slide, or another view that a kept key has opened.
function headline(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('#app h1')].find(one =>
    one.getBoundingClientRect().width > 0 && !one.closest('.slidev-page[style*="display: none"]'))
}

// The copy must not change when it goes; whoever has already gone on waits for a headline only.
function isReady(drawn: HTMLElement | undefined, drawnFor: number): boolean {
  if (!drawn)
    return false
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(drawn)
  const isStill = drawn.closest('[data-slidev-no]')?.getAttribute('data-slidev-no') === '1'
  return drawnFor > PATIENCE || (isStill ? drawnFor > 0 && document.fonts.status === 'loaded' : document.fonts.check(`${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`, drawn.textContent))
}

const GIVEN = 'given'

/** Nobody sees and presses sooner: a key that comes so soon after the deck has shown itself was meant for the still copy, ms. */
const REACTION = 150

/** Lets keys through again. */
function hearKeys(): void {
  delete document.documentElement.dataset.keptKey
}

/** Gives the deck the key that came before it could take one; whatever else was pressed out of impatience stays unheard. */
function giveKey(): void {
  const { dataset } = document.documentElement
  const { keptKey } = dataset
  if (!keptKey || keptKey === GIVEN)
    return
  dataset.keptKey = GIVEN
  for (const type of ['keydown', 'keyup'])
    document.body.dispatchEvent(new KeyboardEvent(type, { ...JSON.parse(keptKey) as KeyboardEventInit, bubbles: true, cancelable: true }))
}

/**
 * Takes the still copy of the first slide away in the very frame in which the deck has drawn its own slide with the
 * fonts that it needs. A kept key reaches the deck as soon as it can take one, which is a little earlier.
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
      giveKey()
    const drawn = headline()
    // What a slide asks for is known only when it has been laid out, a frame ago.
    const isYielding = isReady(drawn, drawnAt && performance.now() - drawnAt)
    drawnAt ||= drawn ? performance.now() : 0
    if (!isYielding) {
      requestAnimationFrame(look)
      return
    }
    giveKey()
    if (document.documentElement.dataset.keptKey === GIVEN)
      setTimeout(hearKeys, REACTION)
    else
      hearKeys()
    document.documentElement.classList.remove(SHOWN)
    copy.remove()
    void fontsReady()
  }
  look()
}
