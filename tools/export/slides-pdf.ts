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

async function print(page: Page, browser: Browser): Promise<Uint8Array> {
  const ended = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new ToolError('The browser ended while it was printing; nothing was written.\n  Run the command again; if it happens again, close other programs to free memory, or export a part with --range.'))
    page.once('crash', fail)
    browser.once('disconnected', fail)
  })
  ended.catch(() => {})
  return Promise.race([ended, page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true })])
}

function says(pages: PrintedSlide[]): string {
  const slides = new Set(pages.map(({ no }) => no)).size
  return slides === pages.length ? `${slides} slides` : `${slides} slides on ${pages.length} pages`
}

/**
 * The slides as a tagged PDF of 960×540 pt a page, with language, title, author, subject, keywords, and
 * bookmarks for parts and slides. A slide is printed at its last click, or once a click with `withClicks`.
 */
export async function exportSlidesPdf(source: PrintSource, options: ExportOptions): Promise<{ bytes: Uint8Array, says: string }> {
  const page = await newDeckPage(source.browser, { dark: options.dark })
  const { deck, pages } = await openPrintPage(page, source.url, options)
  const printed = await print(page, source.browser)
  await page.context().close()
  const bytes = await describePdf(printed, deck, bookmarksOf(pages))
  return { bytes, says: says(pages) }
}
