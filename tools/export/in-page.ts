import type { Browser, Page } from 'playwright-core'
import { newDeckPage } from '../deck/page'
import { ToolError } from '../deck/tool-error'

const ENDED = `The browser ended while it was printing; nothing was written.
  Run the command again; if it happens again, close other programs to free memory, or export a part with --range.`

/** Does some work in a page; whatever fails once the browser or the page has ended is told as that end. */
export async function inPage<T>(browser: Browser, dark: boolean, work: (page: Page) => Promise<T>): Promise<T> {
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
