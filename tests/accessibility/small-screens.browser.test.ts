import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { readExportOptions } from '../../tools/export/options'
import { exportTranscript } from '../../tools/export/transcript/transcript'
import { axeFaults } from '../support/axe'
import { connectBrowser } from '../support/browser'
import { isFull } from '../support/is-full'

let browser: Browser
beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

const NAMED = '<link rel="alternate" href="./transcript.html" title="Transcript"></head>'

/** A page that gets the deck as a host gives it away: with a transcript beside it. */
async function hostedPage(width: number, height: number): Promise<Page> {
  const page = await newDeckPage(browser, { width, height })
  await page.route(url => !url.pathname.includes('.'), async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, body: (await answer.text()).replace('</head>', NAMED) })
  })
  return page
}

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

  it('the hosted deck leads to its transcript with a link that is seen', async () => {
    const page = await hostedPage(width, height)
    await openDeck(page, inject('deckUrl'))
    const link = page.getByRole('link', { name: 'Transcript of this lecture' })
    expect(await link.getAttribute('href')).toBe(`${inject('deckUrl')}transcript.html`)
    const box = await link.boundingBox()
    expect(box!.x + box!.width).toBeLessThanOrEqual(width)
    expect(await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.textContent, { x: box!.x + 20, y: box!.y + 10 })).toBe('Transcript of this lecture')
  })
})

it('on a large screen the link to the transcript is seen when the keyboard reaches it, and only then', async () => {
  const page = await hostedPage(1280, 720)
  await openDeck(page, inject('deckUrl'))
  const clip = (): Promise<string> => page.locator('.transcript-link').evaluate(place => getComputedStyle(place).clipPath)
  expect(await clip()).toContain('inset(50%)')
  await page.keyboard.press('Shift+Tab')
  expect([await page.evaluate(() => document.activeElement?.textContent), await clip()]).toEqual(['Transcript of this lecture', 'none'])
})

/** A phone in portrait, 400 % zoom, the canvas's own size: windows in which a transcript is read. */
const WINDOWS = [[390, 844], [320, 180], [1280, 720]] as const

describe('the transcript', () => {
  let html: string
  beforeAll(async () => {
    const { files: [file] } = await exportTranscript({ browser, url: inject('deckUrl') }, readExportOptions([]))
    html = new TextDecoder().decode(file)
  })

  const opened = async (width: number, height: number): Promise<Page> => {
    const page = await newDeckPage(browser, { width, height })
    await page.setContent(html)
    return page
  }

  it.each(WINDOWS)('reads in a window of %i×%i without being scrolled sideways', async (width, height) => {
    expect(await wider(await opened(width, height))).toBeLessThanOrEqual(0)
  })

  it.each(isFull ? WINDOWS : WINDOWS.slice(0, 1))('leaves axe nothing to find in a window of %i×%i', async (width, height) => {
    expect(await axeFaults(await opened(width, height))).toEqual([])
  })
})
