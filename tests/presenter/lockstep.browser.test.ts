import type { Browser, BrowserContext } from 'playwright-core'
import type { Place, Window } from './windows'
import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectBrowser } from '../support/browser'
import { describeFull } from '../support/full'
import { isFull } from '../support/is-full'
import { inStep, latency, latencyWords, lectureContext, openWindow, record, SOON, step, windowOf } from './windows'

const url = inject('deckUrl')
let browser: Browser
let context: BrowserContext
let presenter: Window
let audience: Window

beforeAll(async () => {
  browser = await connectBrowser()
})
beforeEach(async () => {
  context = await lectureContext(browser)
  presenter = await openWindow(context, `${url}presenter/1`)
  audience = await openWindow(context, `${url}1`)
  await inStep([presenter, audience], { no: 1, click: 0 })
})
afterEach(() => context.close())
afterAll(() => browser.close())

/** In `npm test` the first slides are enough; `npm run test:full` walks them all. */
const LAST = isFull ? Infinity : 6

/** Whether a key finds no further place for a window. */
function isAtEnd({ nav }: Window, key: 'PageDown' | 'PageUp'): Promise<boolean> {
  return nav.evaluate(({ currentSlideNo, clicks, clicksTotal, slides }, [key, last]) => key === 'PageUp'
    ? currentSlideNo === 1 && clicks === 0
    : currentSlideNo > last || (currentSlideNo === slides.length && clicks >= clicksTotal), [key, LAST] as const)
}

/** Presses a key until the window is at its end, or beyond the last slide; says every place and how long the other window took to it. */
async function walk(from: Window, to: Window, key: 'PageDown' | 'PageUp'): Promise<{ places: Place[], latencies: number[] }> {
  await Promise.all([record(from), record(to)])
  const places = [await inStep([from, to])]
  const latencies: number[] = []
  while (!await isAtEnd(from, key)) {
    await step(from, key)
    const place = await inStep([from, to])
    places.push(place)
    latencies.push(await latency(from, to, place))
  }
  return { places, latencies }
}

/** Moves the first window to the first click of slide 3; slides count their clicks once they are shown. */
async function forward(windows: [Window, ...Window[]]): Promise<Place> {
  for (const [key, no, click] of [['ArrowDown', 2, 0], ['ArrowDown', 3, 0], ['PageDown', 3, 1]] as const) {
    await windows[0].page.keyboard.press(key)
    await inStep(windows, { no, click })
  }
  return { no: 3, click: 1 }
}

describe('presenter and audience of the built deck', () => {
  it('walk the whole lecture together, forwards and backwards, at every click', async () => {
    const slides = await presenter.nav.evaluate(({ slides }) => slides.length)
    const forwards = await walk(presenter, audience, 'PageDown')
    console.log(`Presenter to audience: ${latencyWords(forwards.latencies)}`)
    expect(new Set(forwards.places.map(({ no }) => no)).size).toBe(Math.min(slides, LAST + 1))
    const backwards = await walk(presenter, audience, 'PageUp')
    expect(backwards.places.toReversed()).toEqual(forwards.places)
  })

  it('go together by number and by letters of a headline, to a backup slide too', async () => {
    const titles = await presenter.nav.evaluate(({ slides }) => slides.map(({ meta }) => meta.slide.title ?? ''))
    const goes = async (text: string, no: number): Promise<void> => {
      await presenter.page.keyboard.press('g')
      await presenter.page.locator('#slidev-goto-input').fill(text)
      await presenter.page.keyboard.press('Enter')
      await inStep([presenter, audience], { no, click: 0 })
    }
    for (const no of [7, 4, 12, titles.length, 1])
      await goes(String(no), no)
    const backup = titles.findIndex(title => title.includes('three versions')) + 1
    expect(backup).toBeGreaterThan(1)
    await goes('three versions', backup)
  })

  it('go together by a link on a slide, and the keys are the lecturer’s again', async () => {
    const link = presenter.page.locator('#slideshow a[href^="#/"]').first()
    await link.waitFor({ state: 'attached' })
    const [at, to] = await link.evaluate(one => [Number(one.closest('[data-slidev-no]')?.getAttribute('data-slidev-no')), Number(one.getAttribute('href')?.slice(2))] as const)
    await presenter.nav.evaluate((nav, no) => nav.go(no, 0, true), at)
    await inStep([presenter, audience], { no: at, click: 0 })
    await presenter.page.locator(`#slideshow [data-slidev-no="${at}"] a[href="#/${to}"]`).first().click()
    await inStep([presenter, audience], { no: to, click: 0 })
    await presenter.page.keyboard.press('ArrowDown')
    await inStep([presenter, audience], { no: to + 1, click: 0 })
  })

  it('bring a window that was asleep to the others’ place', async () => {
    const sleeper = await context.newCDPSession(audience.page)
    await sleeper.send('Page.setWebLifecycleState', { state: 'frozen' })
    const place = await forward([presenter])
    await sleeper.send('Page.setWebLifecycleState', { state: 'active' })
    await inStep([presenter, audience], place)
  })
})

describeFull('presenter and audience of the built deck, further', () => {
  it('follow the audience’s window too', async () => {
    await Promise.all([record(presenter), record(audience)])
    const latencies: number[] = []
    for (let press = 0; press < 20; press++) {
      await step(audience, 'ArrowRight')
      latencies.push(await latency(audience, presenter, await inStep([audience, presenter])))
    }
    console.log(`Audience to presenter: ${latencyWords(latencies)}`)
  })

  it('stand at the same place, bright or black alike, after 200 random keys in either window', async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1e9)
    console.log(`Random keys: seed ${seed}`)
    let state = seed
    const random = (below: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648
      return Math.floor(state / 65536) % below
    }
    const keys = ['PageDown', 'PageDown', 'PageUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Space', 'Shift+Space', 'Home', 'End', 'b', '.', 'F5', 'Shift+F5', 'Escape', 'Enter', 'Tab', 't', 'd']
    for (let press = 0; press < 200; press++) {
      const { page } = [presenter, audience][random(2)]!
      await page.keyboard.press(keys[random(keys.length)]!)
      await page.waitForTimeout(random(40))
    }
    const look = async () => [await presenter.place(), await presenter.page.locator('.black-note').isVisible(), await audience.place(), await audience.page.locator('.black-screen').isVisible()] as const
    await expect.poll(async () => {
      const [place, black, otherPlace, otherBlack] = await look()
      return { place: isDeepStrictEqual(place, otherPlace), black: black === otherBlack }
    }, SOON).toEqual({ place: true, black: true })
    await inStep([presenter, audience])
  })

  it('bring a window that opens late, or is loaded again, to the others’ place', async () => {
    const place = await forward([presenter, audience])
    await inStep([await openWindow(context, `${url}1`), presenter, audience], place)
    for (const [again, address] of [[audience, `${url}1`], [presenter, `${url}presenter/1`]] as const) {
      await again.page.goto(address)
      await inStep([await windowOf(again.page)], place)
    }
  })

  it('leave two readers’ windows apart', async () => {
    await presenter.page.close()
    const other = await openWindow(context, `${url}5`)
    await audience.page.keyboard.press('ArrowDown')
    await inStep([audience], { no: 2, click: 0 })
    await inStep([other], { no: 5, click: 0 })
  })
})
