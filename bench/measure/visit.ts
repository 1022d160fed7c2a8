import type { Browser, CDPSession, Page } from 'playwright-core'
import type { BenchServer } from '../serve'
import type { Probe } from './probe'
import { throttledPage } from './conditions'
import { pressUntilAnswered, walk } from './press'
import { installProbe } from './probe'
import { watchTraffic } from './traffic'

/** Settled is a deck after this rest, ms. */
const REST = 10_000
/** What has not painted by then is broken, ms. */
const PATIENCE = 60_000
/** Slides of a walk; enough to pass the moment at which Slidev loads all others. */
const STEPS = 30

/** Every measure of one visit by its name; times in ms, sizes in bytes. */
export type Measures = Record<string, number>

/** What a visit measured: one number a measure, and every press of its walk. */
export interface Visit {
  measures: Measures
  presses: number[]
}

/** What is visited, and how its first slide is headed. */
export interface Visited {
  server: BenchServer
  headline: string
  /** Slides of its walk, where it has too few for a whole one. */
  steps?: number
}

const wait = (ms: number): Promise<void> => new Promise(done => setTimeout(done, ms))

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

function watchFaults(page: Page): { foreign: number, errors: number, said: string[] } {
  const seen = { foreign: 0, errors: 0, said: [] as string[] }
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      seen.foreign++
  })
  page.on('console', (message) => {
    // A host that is not found is counted as such.
    if (message.type() === 'error' && !message.text().includes('ERR_NAME_NOT_RESOLVED')) {
      seen.errors++
      seen.said.push(message.text())
    }
  })
  page.on('pageerror', (error) => {
    seen.errors++
    seen.said.push(String(error))
  })
  return seen
}

type Noted = Pick<Probe, 'firstPaint' | 'firstHeadline' | 'shift' | 'longTasks'>
function noted(page: Page): Promise<Noted> {
  return page.evaluate(() => {
    const { firstPaint, firstHeadline, shift, longTasks } = window.bench
    return { firstPaint, firstHeadline, shift, longTasks }
  })
}

/** Presses begin: the moment of the first paint. */
async function open(page: Page, { server, headline }: Visited): Promise<void> {
  let tell = (): void => {}
  const painted = new Promise<void>(done => tell = done)
  await page.exposeFunction('benchPainted', () => tell())
  await page.addInitScript(installProbe, headline)
  server.asked()
  await page.goto(server.url, { waitUntil: 'commit' })
  await Promise.race([painted, wait(PATIENCE).then(() => Promise.reject(new Error(`${server.url} painted nothing.`)))])
}

async function leave(page: Page, session: CDPSession, { server }: Visited, faults: ReturnType<typeof watchFaults>): Promise<Measures> {
  const { shift, longTasks } = await noted(page)
  const { requests, bytes } = server.asked()
  const heap = await usedHeap(session)
  await page.context().close()
  if (faults.said.length)
    console.log(`  The console said: ${[...new Set(faults.said)].join(' | ').slice(0, 400)}`)
  return { shift, longTasks: longTasks.total, worstTask: longTasks.worst, requestsAfterWalk: requests, bytesAfterWalk: bytes, heap, foreign: faults.foreign, errors: faults.errors }
}

/** Opens a deck, presses at once, and walks on. */
export async function visitAtOnce(browser: Browser, visited: Visited): Promise<Visit> {
  const { page, session } = await throttledPage(browser)
  const traffic = watchTraffic(session)
  const faults = watchFaults(page)
  await open(page, visited)
  const firstKey = await pressUntilAnswered(page)
  const presses = await walk(page, visited.steps ?? STEPS)
  const { firstPaint, firstHeadline } = await noted(page)
  const shown = traffic.until(firstHeadline)
  const awake = traffic.until(firstKey)
  const measures = {
    firstPaint,
    firstHeadline,
    firstKey,
    bytesShown: shown.bytes,
    requestsShown: shown.requests,
    bytesAwake: awake.bytes,
    requestsAwake: awake.requests,
    ...await leave(page, session, visited, faults),
  }
  return { measures, presses }
}

/** Opens a deck, lets it settle, and walks. */
export async function visitSettled(browser: Browser, visited: Visited): Promise<Visit> {
  const { page, session } = await throttledPage(browser)
  const faults = watchFaults(page)
  await open(page, visited)
  await page.waitForFunction(() => !Number.isNaN(window.bench.firstHeadline))
  await wait(REST)
  const presses = await walk(page, visited.steps ?? STEPS)
  return { measures: await leave(page, session, visited, faults), presses }
}

/** Opens a page that takes no keys. */
export async function visitStill(browser: Browser, visited: Visited): Promise<Visit> {
  const { page, session } = await throttledPage(browser)
  const traffic = watchTraffic(session)
  const faults = watchFaults(page)
  await open(page, visited)
  await page.waitForFunction(() => !Number.isNaN(window.bench.firstHeadline))
  const { firstPaint, firstHeadline } = await noted(page)
  const shown = traffic.until(firstHeadline)
  return { measures: { firstPaint, firstHeadline, bytesShown: shown.bytes, requestsShown: shown.requests, ...await leave(page, session, visited, faults) }, presses: [] }
}
