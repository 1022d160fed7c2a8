import type { Page } from 'playwright-core'

/** What a page complained of and asked for since it was last read. */
export interface Watch {
  read: () => { complaints: string[], foreign: string[] }
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return /^(?:https?|wss?):$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname)
}

/** Notes the console's warnings and errors, uncaught errors, failed requests, and requests to other hosts (which are refused). */
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
  return {
    read() {
      const seen = { complaints, foreign }
      complaints = []
      foreign = []
      return seen
    },
  }
}
