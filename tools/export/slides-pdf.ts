import type { Browser, Page } from 'playwright-core'
import type { ExportOptions } from './options'
import type { PrintedSlide } from './print-page'
import { newDeckPage } from '../deck/page'
import { ToolError } from '../deck/tool-error'
import { bookmarksOf, describePdf } from './describe-pdf'
import { openPrintPage } from './print-page'

/** Where a deck is served, and what prints it. */
export interface PrintSource {
  browser: Browser
  url: string
}

const ENDED = `The browser ended while it was printing; nothing was written.
  Run the command again; if it happens again, close other programs to free memory, or export a part with --range.`

/** Does some work in a page; whatever fails once the browser or the page has ended is told as that end. */
async function inPage<T>(browser: Browser, dark: boolean, work: (page: Page) => Promise<T>): Promise<T> {
  let crashed = false
  try {
    const page = await newDeckPage(browser, { dark })
    // A page that crashes leaves the browser alive, and Playwright waiting.
    const crash = new Promise<never>((_, reject) => page.once('crash', reject))
    crash.catch(() => crashed = true)
    const made = await Promise.race([work(page), crash])
    await page.context().close()
    return made
  }
  catch (error) {
    const ended = crashed || !browser.isConnected() || String(error).includes('has been closed')
    throw ended ? new ToolError(ENDED, { cause: error }) : error
  }
}

function says(pages: PrintedSlide[]): string {
  const slides = new Set(pages.map(({ no }) => no)).size
  return slides === pages.length ? `${slides} slides` : `${slides} slides on ${pages.length} pages`
}

async function print(page: Page, url: string, options: ExportOptions): Promise<{ bytes: Uint8Array, says: string }> {
  const { deck, pages } = await openPrintPage(page, url, options)
  const printed = await page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true })
  return { bytes: await describePdf(printed, deck, bookmarksOf(pages), pages), says: says(pages) }
}

/**
 * The slides as a tagged PDF of 960×540 pt a page, with language, title, author, subject, keywords, and
 * bookmarks for parts and slides. A slide is printed at its last click, or once a click with `withClicks`.
 */
export function exportSlidesPdf({ browser, url }: PrintSource, options: ExportOptions): Promise<{ bytes: Uint8Array, says: string }> {
  return inPage(browser, options.dark, page => print(page, url, options))
}
