import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { once } from 'node:events'
import { createServer } from 'node:http'
import sirv from 'sirv'
import { launchBrowserServer } from '../../tools/browser/launch'
import { freshBuild } from '../../tools/deck/fresh'
import { isFull } from './is-full'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built deck, ending with a slash; the first request waits until it is built. */
    deckUrl: string
    /** Where the workers' Chromiums are reached. */
    browserEndpoints: string[]
  }
}

const LEFT_OUT = 'Left to npm run test:full, for npm test must stay short: every click at the other sizes, in the dark and in the lengths of 20 and 5 minutes; faults of data shown by the dev server.'

/**
 * A browser for each worker and one build of the deck for all rendered tests. The build goes on while other tests
 * run: requests wait for it, and get its message when it fails.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!isFull)
    console.log(LEFT_OUT)
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
  const browsers = await Promise.all(Array.from({ length: project.globalConfig.maxWorkers }, () => launchBrowserServer()))
  project.provide('deckUrl', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  project.provide('browserEndpoints', browsers.map(browser => browser.wsEndpoint()))
  return async () => {
    ended.abort()
    await Promise.all(browsers.map(browser => browser.close()))
    server.close()
    server.closeAllConnections()
  }
}
