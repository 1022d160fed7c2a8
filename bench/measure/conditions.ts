import type { Browser, CDPSession, Page } from 'playwright-core'
import { launchBrowser } from '../../tools/browser/launch'

/** A laptop of a few years ago on a slow line: what every deck is measured with. */
export const CONDITIONS = {
  cpu: 4,
  /** ms a request waits. */
  latency: 150,
  /** kbit/s */
  down: 1600,
  up: 750,
  width: 1280,
  height: 720,
} as const

const bytesPerSecond = (kbits: number): number => kbits * 1000 / 8

/** A browser that finds no other host, so that none can speed up or slow down a deck; what was asked is counted all the same. */
export function launchBenchBrowser(): Promise<Browser> {
  return launchBrowser({ args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] })
}

/** A fresh page, nothing cached, under the bench's conditions, with its session of Chromium's own protocol. */
export async function throttledPage(browser: Browser): Promise<{ page: Page, session: CDPSession }> {
  const { cpu, latency, down, up, width, height } = CONDITIONS
  const context = await browser.newContext({
    viewport: { width, height },
    // As every browser grants to a page that is looked at.
    permissions: ['screen-wake-lock'],
  })
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: bytesPerSecond(down), uploadThroughput: bytesPerSecond(up) })
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  return { page, session }
}
