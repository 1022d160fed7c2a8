import type { JSHandle, Page } from 'playwright-core'
import { ToolError } from './tool-error'

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
  meta: { slide: { title?: string, noteHTML?: string, frontmatter: Record<string, unknown> } }
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

/** A page in which a deck runs. */
export interface OpenDeck {
  page: Page
  slides: DeckSlide[]
  /** Shows a slide at a click (`Infinity`: its last) and waits until it stands still; answers with the click shown and the slide's last. */
  show: (no: number, click: number) => Promise<{ click: number, clicks: number }>
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

function slidesOf(nav: JSHandle<RunningNav>): Promise<DeckSlide[]> {
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

/** Waits until nothing in the page loads or moves any more: slides, fonts, pictures, transitions, one painted frame. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.slidev-slide-loading, #mermaid-rendering-container div'))
  await page.evaluate(async () => {
    const frame = (): Promise<void> => new Promise(done => requestAnimationFrame(() => done()))
    await frame()
    await document.fonts.ready
    await Promise.all([...document.images].map(image => image.decode().catch(() => undefined)))
    await Promise.all(document.getAnimations()
      .filter(animation => animation.effect?.getComputedTiming().endTime !== Infinity)
      .map(animation => animation.finished.catch(() => undefined)))
    await frame()
  })
}

// The deck may begin bright whatever the system prefers; `d` is the lecturer's key for the other scheme.
async function dress(page: Page, dark: boolean): Promise<void> {
  if (await page.evaluate(() => document.documentElement.classList.contains('dark')) !== dark)
    await page.keyboard.press('d')
  await page.waitForFunction(wanted => document.documentElement.classList.contains('dark') === wanted, dark)
}

/** Goes to an address and waits until it has loaded; an error of the server is thrown with the server's own words. */
export async function visit(page: Page, url: string): Promise<void> {
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (answer && !answer.ok())
    throw new ToolError(await answer.text())
}

/** Opens a deck, built or in dev mode, at its first slide, bright unless `dark`. */
export async function openDeck(page: Page, url: string, { dark = false } = {}): Promise<OpenDeck> {
  await visit(page, url)
  const nav = await navigation(page)
  await dress(page, dark)
  return {
    page,
    slides: await slidesOf(nav),
    async show(no, click) {
      const far = 999_999
      await nav.evaluate((running, [to, at]) => running.go(to, at, true), [no, Math.min(click, far)] as const)
      await page.waitForSelector(`#slide-content [data-slidev-no="${no}"]`)
      await settle(page)
      return nav.evaluate(({ clicks, clicksTotal }) => ({ click: Math.min(clicks, clicksTotal), clicks: clicksTotal }))
    },
  }
}
