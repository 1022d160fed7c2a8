import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { launchBrowserServer } from '../../tools/browser/launch'
import { freshBuild } from '../../tools/deck/fresh'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built deck, ending with a slash; the first request waits until it is built. */
    deckUrl: string
    /** Where every test's Chromium is reached. */
    browserEndpoint: string
  }
}

/**
 * One browser and one build of the deck for all rendered tests. The build goes on while other tests
 * run: requests wait for it, and get its message when it fails.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const ended = new AbortController()
  const building = freshBuild({ signal: ended.signal }).then(folder => sirv(folder, { single: true, etag: true }))
  building.catch(() => {})
  const server = createServer((request, response) => {
    building.then(
      serve => serve(request, response),
      error => response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error)),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const browser = await launchBrowserServer()
  project.provide('deckUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    ended.abort()
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}
