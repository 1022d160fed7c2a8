import type { Browser, BrowserContext } from 'playwright-core'
import type { Window } from './windows'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectBrowser } from '../support/browser'
import { lectureContext, openWindow, SOON } from './windows'

let browser: Browser
let context: BrowserContext
let audience: Window

beforeAll(async () => void (browser = await connectBrowser()))
beforeEach(async () => {
  context = await lectureContext(browser)
  audience = await openWindow(context, `${inject('deckUrl')}3`)
})
afterEach(() => context.close())
afterAll(() => browser.close())

const address = (): string => new URL(audience.page.url()).pathname
const shown = (): Promise<string> => audience.nav.evaluate(({ currentSlideNo }) => `/${currentSlideNo}`)

describe('the address of a window', () => {
  it('follows its slide, and the browser’s own way back leads from slide to slide', async () => {
    await audience.page.keyboard.press('ArrowDown')
    await audience.page.keyboard.press('ArrowDown')
    await expect.poll(address, SOON).toBe('/5')
    for (const before of ['/4', '/3']) {
      await audience.page.goBack()
      await expect.poll(shown, SOON).toBe(before)
      expect(address()).toBe(before)
    }
  })

  it('is that of the slide shown, also for whoever goes back before it was written', async () => {
    await audience.page.evaluate(() => history.pushState({ ...history.state, position: history.state.position + 1 }, '', '/3'))
    await audience.page.keyboard.press('ArrowDown')
    await audience.page.evaluate(() => history.back())
    await expect.poll(shown, SOON).toBe('/3')
    await audience.page.waitForTimeout(300)
    expect([address(), await shown()]).toEqual(['/3', '/3'])
  })
})
