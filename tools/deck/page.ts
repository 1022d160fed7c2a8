import type { Browser, Page } from 'playwright-core'

export interface PageOptions {
  /** In CSS pixels; the deck scales its 1280×720 canvas to fit. */
  width?: number
  height?: number
  dark?: boolean
}

const PATIENCE = 240_000

/** A page as an audience's screen would be: given size, bright unless `dark`, nothing animated. */
export async function newDeckPage(browser: Browser, { width = 1280, height = 720, dark = false }: PageOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    // As every browser grants to a page that is looked at.
    permissions: ['screen-wake-lock'],
  })
  // A slow machine is no fault.
  context.setDefaultTimeout(PATIENCE)
  return context.newPage()
}
