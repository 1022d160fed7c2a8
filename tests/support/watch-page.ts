import type { Page } from 'playwright-core'
import type { Motion, Shift } from './watch-motion'
import { watchMotion } from './watch-motion'

/** What a page did since it was last read. */
export interface Seen {
  /** Warnings and errors of the console, failed requests. */
  complaints: string[]
  /** Addresses on other hosts. */
  foreign: string[]
  shifts: Shift[]
  motions: Motion[]
}

/** What a page complained of, asked for and moved since it was last read. */
export interface Watch {
  read: () => Promise<Seen>
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return /^(?:https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)
}

/** Notes the console's warnings and errors, uncaught errors, failed requests, what moves, and requests to other hosts (which are refused). */
export async function watchPage(page: Page): Promise<Watch> {
  let complaints: string[] = []
  let foreign: string[] = []
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type()))
      complaints.push(`console.${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => complaints.push(`uncaught ${error}`))
  page.on('response', response => response.status() >= 400 && complaints.push(`${response.status()} for ${response.url()}`))
  await page.route(url => isForeign(url.href), (route) => {
    foreign.push(route.request().url())
    return route.abort()
  })
  const moved = await watchMotion(page)
  return {
    async read() {
      const seen = { complaints, foreign, ...await moved() }
      complaints = []
      foreign = []
      return seen
    },
  }
}
