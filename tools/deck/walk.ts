import type { Page } from 'playwright-core'
import type { DeckSlide } from './navigation'
import { navigation, slidesOf } from './navigation'
import { ToolError } from './tool-error'

/** A page in which a deck runs. */
export interface OpenDeck {
  page: Page
  slides: DeckSlide[]
  /** Shows a slide at a click (`Infinity`: its last) and waits until it stands still; answers with the click shown and the slide's last. */
  show: (no: number, click: number) => Promise<{ click: number, clicks: number }>
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
