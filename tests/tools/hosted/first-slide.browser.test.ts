import type { Browser, Page, Route } from 'playwright-core'
import type { ServedFolder } from '../../../tools/deck/serve'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../../tools/browser/launch'
import { newDeckPage } from '../../../tools/deck/page'
import { serveFolder } from '../../../tools/deck/serve'
import { settle } from '../../../tools/deck/walk'
import { buildSite } from '../../../tools/hosted/site'
import { describeFull } from '../../support/full'

/** A page whose own scripts are held back until it is told to let them through. */
interface HeldPage {
  page: Page
  release: () => Promise<void>
}

describeFull('The first slide before the deck runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-slide-'))
  let browser: Browser
  let served: ServedFolder

  beforeAll(async () => {
    await buildSite({ entry: 'slides.md', out: join(folder, 'dist'), speaker: false })
    served = await serveFolder(join(folder, 'dist'))
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  async function held(address: string, size = {}): Promise<HeldPage> {
    const page = await newDeckPage(browser, size)
    const waiting: Route[] = []
    const gate = { isOpen: false }
    await page.route(/\/assets\/.*\.js$/, route => gate.isOpen ? route.continue() : void waiting.push(route))
    await page.goto(`${served.url}${address}`, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.body && document.querySelector('#app'))
    return {
      page,
      async release() {
        gate.isOpen = true
        await Promise.all(waiting.map(route => route.continue()))
      },
    }
  }

  const PICTURE = { style: 'h1, p, text { visibility: hidden !important }' }
  const words = (page: Page): Promise<number[]> => page.evaluate(() => [...document.querySelectorAll('[data-slidev-no="1"] :is(h1, p, tspan)')].flatMap((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { x, y, width, height } = range.getBoundingClientRect()
    return [x, y, width, height]
  }))

  const copyIsShown = (page: Page): Promise<boolean> => page.locator('#first-slide').isVisible()

  it('stands in the page with its headline, fonts and picture', async () => {
    const { page } = await held('')
    await page.waitForFunction(() => document.fonts.status === 'loaded')
    expect(await page.locator('h1').innerText()).toMatch(/^A state 2,000 km away/)
    expect(await copyIsShown(page)).toBe(true)
    expect(await page.evaluate(() => [...document.fonts].filter(({ family, status }) => family.includes('First') && status !== 'loaded').length)).toBe(0)
    await page.context().close()
  })

  for (const address of ['#/3', '#/1?clicks=2', '#/12?clicks=1', '#/presenter/1', '#/overview', '#/notes', '?print=true#/print']) {
    it(`is never shown at ${address}`, async () => {
      const { page, release } = await held(address)
      expect(await copyIsShown(page)).toBe(false)
      await release()
      await page.waitForFunction(() => document.querySelector('#first-slide') === null)
      await page.context().close()
    })
  }

  it('is not shown to who chose the dark scheme', async () => {
    const { page } = await held('#/3')
    await page.evaluate(() => {
      localStorage.setItem('deck-scheme-chosen', 'bright')
      localStorage.setItem('slidev-color-schema', 'dark')
    })
    await page.goto(served.url, { waitUntil: 'commit' })
    await page.waitForFunction(() => document.body && document.querySelector('#app'))
    expect(await copyIsShown(page)).toBe(false)
    await page.context().close()
  })

  for (const size of [{ width: 1280, height: 720 }, { width: 1000, height: 700 }]) {
    it(`gives way to the deck without moving a word by half a pixel, or anything else at all, at ${size.width}×${size.height}`, async () => {
      const { page, release } = await held('', size)
      await page.evaluate(() => {
        const seen = Object.assign(window, { shift: 0 })
        new PerformanceObserver(list => list.getEntries().forEach(entry => seen.shift += (entry as PerformanceEntry & { value: number }).value)).observe({ type: 'layout-shift', buffered: true })
      })
      await page.waitForFunction(() => document.fonts.status === 'loaded')
      // Beside the slide the deck shows its controls.
      const clip = await page.locator('#first-slide .slidev-slide-content').boundingBox() ?? undefined
      const before = { words: await words(page), picture: await page.screenshot({ clip, ...PICTURE }) }
      await release()
      await page.waitForFunction(() => document.querySelector('#first-slide') === null)
      await settle(page)
      const moved = (await words(page)).map((at, index) => Math.abs(at - (before.words[index] ?? Number.NaN)))
      expect(moved.length).toBeGreaterThan(40)
      expect(Math.max(...moved)).toBeLessThan(0.5)
      expect((await page.screenshot({ clip, ...PICTURE })).equals(before.picture)).toBe(true)
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0)
      expect(await page.locator('h1:visible').count()).toBe(1)
      expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index))).toEqual([])
      await page.context().close()
    })
  }

  it('has no id that the deck has', async () => {
    const { page } = await held('')
    const own = await page.evaluate(() => [...document.querySelectorAll('#first-slide [id]')].map(({ id }) => id))
    expect(own.filter(id => !id.startsWith('first-'))).toEqual([])
    await page.context().close()
  })

  it('keeps a key that comes before the deck can take it', async () => {
    const { page, release } = await held('')
    await page.keyboard.press('ArrowDown')
    await release()
    await expect.poll(() => page.url()).toMatch(/#\/2$/)
    await page.context().close()
  })

  it('hears the keys that come after that', async () => {
    const { page, release } = await held('')
    await page.keyboard.press('ArrowDown')
    await release()
    await expect.poll(async () => {
      await page.keyboard.press('End')
      return page.url()
    }).toMatch(/#\/80$/)
    await page.context().close()
  })
})
