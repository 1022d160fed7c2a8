import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'))
})
afterAll(() => browser?.close())

async function wider(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

// 400 % zoom of a window of 1280×720 leaves the page 320×180 px of its own.
describe.each([
  ['a phone in portrait', 390, 844],
  ['400 % zoom', 320, 180],
])('on %s', (_, width, height) => {
  it('a slide is shown whole, and nothing has to be scrolled sideways', async () => {
    const page = await newDeckPage(browser, { width, height })
    await (await openDeck(page, inject('deckUrl'))).show(5, Infinity)
    const box = await page.locator('#slide-content').boundingBox()
    expect(box!.x).toBeGreaterThanOrEqual(-1)
    expect(box!.x + box!.width).toBeLessThanOrEqual(width + 1)
    expect(await wider(page)).toBeLessThanOrEqual(0)
  })
})
