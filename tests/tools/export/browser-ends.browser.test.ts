import type { Browser } from 'playwright-core'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, inject, it } from 'vitest'
import { launchBrowser } from '../../../tools/browser/launch'
import { readExportOptions } from '../../../tools/export/options'
import { exportSlidesPdf } from '../../../tools/export/slides-pdf'

const SAYS = `The browser ended while it was printing; nothing was written.
  Run the command again; if it happens again, close other programs to free memory, or export a part with --range.`

/** Begins an export with a browser of its own, and goes on once the deck is being opened. */
async function begin(): Promise<{ browser: Browser, fails: Promise<void> }> {
  const browser = await launchBrowser()
  const fails = expect(exportSlidesPdf({ browser, url: inject('deckUrl') }, readExportOptions([]))).rejects.toThrow(SAYS)
  fails.catch(() => {})
  while (!browser.contexts()[0]?.pages()[0]?.url().includes('print'))
    await sleep(20)
  return { browser, fails }
}

it('An export says that the browser ended when it dies half-way', async () => {
  const { browser, fails } = await begin()
  await browser.close()
  await fails
})

it('An export says the same when only its page crashes', async () => {
  const { browser, fails } = await begin()
  const [context] = browser.contexts()
  const session = await context!.newCDPSession(context!.pages()[0]!)
  // It never answers.
  session.send('Page.crash').catch(() => {})
  await fails
  await browser.close()
})
