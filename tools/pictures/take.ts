import type { Browser, Page } from 'playwright-core'
import type { OpenDeck } from '../deck/walk'
import { Buffer } from 'node:buffer'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../browser/launch'
import { freshBuild } from '../deck/fresh'
import { newDeckPage } from '../deck/page'
import { serveFolder } from '../deck/serve'
import { ToolError } from '../deck/tool-error'
import { openDeck, settle } from '../deck/walk'
import { sheetOf } from './sheet'

const FOLDER = 'docs/pictures'
/** Slides of the sheet by their ids, in rows of three: each kind of picture once. */
const SHOWN = ['opening', 'airlift', 'exchange', 'channel', 'windfall', 'scorecard']
/** Where the presenter view is shown. */
const PRESENTED = 'airlift'
const QUALITY = 82

async function webp(page: Page): Promise<Uint8Array> {
  const devtools = await page.context().newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY })
  return Buffer.from(data, 'base64')
}

function numberOf({ slides }: OpenDeck, id: string): number {
  const slide = slides.find(({ frontmatter }) => frontmatter.id === id)
  if (!slide)
    throw new ToolError(`There is no slide "${id}" to take a picture of.\n  Name another in tools/pictures/take.ts.`)
  return slide.no
}

async function takeSheet(browser: Browser, url: string): Promise<Uint8Array> {
  const deck = await openDeck(await newDeckPage(browser), url)
  const slides: Uint8Array[] = []
  for (const id of SHOWN) {
    await deck.show(numberOf(deck, id), Infinity)
    slides.push(await deck.page.screenshot())
  }
  const page = await browser.newPage({ viewport: { width: 1600, height: 200 } })
  await page.setContent(sheetOf(slides), { waitUntil: 'load' })
  await page.setViewportSize({ width: 1600, height: await page.evaluate(() => document.documentElement.scrollHeight) })
  return webp(page)
}

async function takePresenter(browser: Browser, url: string): Promise<Uint8Array> {
  const page = await newDeckPage(browser)
  const no = numberOf(await openDeck(page, url), PRESENTED)
  await page.goto(`${url}presenter/${no}?clicks=2`, { waitUntil: 'load' })
  await page.waitForSelector(`.slidev-presenter #slide-content [data-slidev-no="${no}"]`)
  await settle(page)
  return webp(page)
}

/** Writes the pictures of README.md to docs/pictures: six slides on a sheet, and the presenter view. */
export async function takePictures(): Promise<void> {
  const served = await serveFolder(await freshBuild({ onBuild: () => console.log('Building the deck …') }))
  const browser = await launchBrowser()
  try {
    const pictures = { 'deck.webp': await takeSheet(browser, served.url), 'presenter.webp': await takePresenter(browser, served.url) }
    await mkdir(FOLDER, { recursive: true })
    for (const [name, bytes] of Object.entries(pictures)) {
      await writeFile(join(FOLDER, name), bytes)
      console.log(`${join(FOLDER, name)}: ${Math.round(bytes.length / 1000)} kB`)
    }
  }
  finally {
    await browser.close()
    await served.close()
  }
}
