import type { JSHandle, Page } from 'playwright-core'

/** One slide as the running deck knows it. */
export interface DeckSlide {
  /** Its number, from 1. */
  no: number
  /** Its headline in plain words: `title` of its frontmatter, else its first heading. */
  headline: string
  /** The note as HTML, empty when there is none or the build leaves notes out. */
  noteHTML: string
  frontmatter: Record<string, unknown>
}

interface RunningSlide {
  no: number
  /** `__preloaded` is Slidev's: whether a slide is mounted though it is not shown. */
  meta: { __preloaded?: boolean, slide: { title?: string, noteHTML?: string, frontmatter: Record<string, unknown> } }
}

/** The part of Slidev's navigation that is used here; it runs in the page. */
export interface RunningNav {
  currentSlideNo: number
  clicks: number
  clicksTotal: number
  slides: RunningSlide[]
  /** Numbers of the slides on the print page. */
  printRange: number[]
  go: (no: number, clicks: number, force: boolean) => Promise<void>
}

// Slidev shows its state as `window.__slidev__` in dev mode only; the Vue app carries it in every build.
/** Slidev's navigation, in a page where a deck runs. */
export async function navigation(page: Page): Promise<JSHandle<RunningNav>> {
  await page.waitForFunction(() => document.querySelector('[data-slidev-no], .print-slide-container'))
  return page.evaluateHandle(() => {
    interface Mounted extends Element {
      __vue_app__?: { _context: { provides: Record<string, { nav: RunningNav }> } }
    }
    const nav = document.querySelector<Mounted>('#app')?.__vue_app__?._context.provides['$$slidev-context']?.nav
    if (!nav)
      throw new Error('No Slidev deck runs in this page.')
    return nav
  })
}

/** The slides that the navigation knows. */
export function slidesOf(nav: JSHandle<RunningNav>): Promise<DeckSlide[]> {
  return nav.evaluate(({ slides }) => slides.map(({ no, meta: { slide } }) => ({
    no,
    headline: slide.title ?? '',
    noteHTML: slide.noteHTML ?? '',
    frontmatter: JSON.parse(JSON.stringify(slide.frontmatter)) as Record<string, unknown>,
  })))
}

/** The slides of the deck that runs in a page, whichever of its views is open. */
export async function runningSlides(page: Page): Promise<DeckSlide[]> {
  return slidesOf(await navigation(page))
}
