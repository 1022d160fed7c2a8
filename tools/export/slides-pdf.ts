import type { Browser, Page } from 'playwright-core'
import type { ExportOptions } from './options'
import type { PrintedSlide } from './print-page'
import { inPage } from './in-page'
import { bookmarksOf, describePdf } from './pdf/describe-pdf'
import { openPrintPage } from './print-page'
import { setInStaticFonts } from './static-fonts'

/** Where a deck is served, and what prints it. */
export interface PrintSource {
  browser: Browser
  url: string
}

/** A product: its files, and what it says of itself. */
export interface Made {
  files: Uint8Array[]
  says: string
}

function says(pages: PrintedSlide[]): string {
  const slides = new Set(pages.map(({ no }) => no)).size
  return slides === pages.length ? `${slides} slides` : `${slides} slides on ${pages.length} pages`
}

async function print(page: Page, url: string, options: ExportOptions): Promise<Made> {
  const { deck, pages } = await openPrintPage(page, url, options)
  await setInStaticFonts(page)
  const printed = await page.pdf({ tagged: true, printBackground: true, preferCSSPageSize: true })
  return { files: [await describePdf(printed, deck, bookmarksOf(pages), pages)], says: says(pages) }
}

/**
 * The slides as a tagged PDF of 960×540 pt a page, with language, title, author, subject, keywords, and
 * bookmarks for parts and slides. A slide is printed at its last click, or once a click with `withClicks`.
 */
export function exportSlidesPdf({ browser, url }: PrintSource, options: ExportOptions): Promise<Made> {
  return inPage(browser, options.dark, page => print(page, url, options))
}
