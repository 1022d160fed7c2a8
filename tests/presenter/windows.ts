import type { Browser, BrowserContext, BrowserContextOptions, JSHandle, Page } from 'playwright-core'
import type { RunningNav } from '../../tools/deck/navigation'
import { expect } from 'vitest'
import { navigation } from '../../tools/deck/navigation'

/** How long a loaded machine may take; no test asserts a time. */
const PATIENCE = 120_000
export const SOON = { timeout: PATIENCE }

/** A browser's profile of its own, in which windows hear each other. Its first page may have to wait until the deck is built. */
export async function lectureContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  context.setDefaultTimeout(2 * PATIENCE)
  return context
}

/** Where a window stands. */
export interface Place { no: number, click: number }

/** A window of the lecture, presenter's or audience's. */
export interface Window {
  page: Page
  nav: JSHandle<RunningNav>
  place: () => Promise<Place>
  /** Whether its slide is drawn: before that, Slidev knows of no clicks on it. */
  isDrawn: () => Promise<boolean>
}

/** Takes a page in which the deck is loaded or loading. */
export async function windowOf(page: Page): Promise<Window> {
  const nav = await navigation(page)
  await page.waitForFunction(() => !document.querySelector('.slidev-slide-loading'))
  return {
    page,
    nav,
    place: () => nav.evaluate(({ currentSlideNo, clicks }) => ({ no: currentSlideNo, click: clicks })),
    isDrawn: () => nav.evaluate(({ currentSlideNo }) => Boolean(document.querySelector(`#slideshow [data-slidev-no="${currentSlideNo}"]`)) && !document.querySelector('#slideshow .slidev-slide-loading')),
  }
}

/** Waits until a window has its first slides loaded: before that, Slidev knows of no clicks on them. */
export async function loaded({ page }: Window, slides: number): Promise<void> {
  await page.waitForFunction((last) => {
    const shown = new Set([...document.querySelectorAll('#slideshow [data-slidev-no]')].map(slide => Number(slide.getAttribute('data-slidev-no'))))
    return !document.querySelector('#slideshow .slidev-slide-loading') && Array.from({ length: last }, (_, index) => index + 1).every(no => shown.has(no))
  }, slides)
}

/** Opens a window at an address. */
export async function openWindow(context: BrowserContext, url: string): Promise<Window> {
  const page = await context.newPage()
  await page.goto(url, { waitUntil: 'load' })
  return windowOf(page)
}

const same = (a: Place, b: Place) => a.no === b.no && a.click === b.click

/** Presses a key that moves, and waits until its own window has moved: until then, windows at the old place are in step, too. */
export async function step({ page, place }: Window, key: string): Promise<void> {
  const before = await place()
  await page.keyboard.press(key)
  await expect.poll(place, SOON).not.toEqual(before)
}

/** Waits until every window stands, drawn, where the first does, or at `place`, and stands there when asked again; says where. */
export async function inStep(windows: readonly Window[], place?: Place, patience = PATIENCE): Promise<Place> {
  const end = Date.now() + patience
  let stood = 0
  for (;;) {
    const places = await Promise.all(windows.map(window => window.place()))
    const wanted = place ?? places[0]!
    const drawn = await Promise.all(windows.map(window => window.isDrawn()))
    stood = places.every(one => same(one, wanted)) && drawn.every(Boolean) ? stood + 1 : 0
    if (stood > 2)
      return wanted
    if (Date.now() > end)
      throw new Error(`The windows are not in step after ${patience / 1000} s: ${places.map(({ no, click }) => `slide ${no} click ${click}`).join(', ')}${place ? `; wanted slide ${place.no} click ${place.click}` : ''}.`)
    await windows[0]!.page.waitForTimeout(20)
  }
}

interface Recorded { deckKeys: number[], deckPlaces: [at: number, no: number, click: number][] }

/** Notes in a window when keys came down and when it came to each place, in ms of one clock for all windows. */
export async function record({ nav }: Window): Promise<void> {
  await nav.evaluate((running) => {
    const here = globalThis as typeof globalThis & Recorded
    const now = () => performance.timeOrigin + performance.now()
    Object.assign(here, { deckKeys: [], deckPlaces: [] })
    addEventListener('keydown', event => here.deckKeys.push(performance.timeOrigin + event.timeStamp), { capture: true })
    setInterval(() => {
      const [, no, click] = here.deckPlaces.at(-1) ?? []
      if (no !== running.currentSlideNo || click !== running.clicks)
        here.deckPlaces.push([now(), running.currentSlideNo, running.clicks])
    }, 2)
  })
}

/** Milliseconds from the last key in one window until another was at a place; `NaN` when it was there before. */
export async function latency(from: Window, to: Window, { no, click }: Place): Promise<number> {
  const key = await from.page.evaluate(() => (globalThis as typeof globalThis & Recorded).deckKeys.at(-1) ?? 0)
  const places = await to.page.evaluate(() => (globalThis as typeof globalThis & Recorded).deckPlaces)
  const [at = Number.NaN] = places.findLast(([at, seenNo, seenClick]) => at >= key && seenNo === no && seenClick === click) ?? []
  return at - key
}

/** "median 12, p95 30, worst 80 ms over 200 presses". */
export function latencyWords(all: readonly number[]): string {
  const sorted = all.filter(one => !Number.isNaN(one)).toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return `median ${at(0.5)}, p95 ${at(0.95)}, worst ${at(1)} ms over ${sorted.length} presses`
}
