import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { DevServer } from './dev-server'
import type { Window } from './windows'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectBrowser } from '../support/browser'
import { isFull } from '../support/is-full'
import { opensSocket, send } from '../tools/remote/attacker'
import { startDevServer } from './dev-server'
import { inStep, latency, latencyWords, loaded, openWindow, record, SOON, step, windowOf } from './windows'

const SECRET = 'correct-horse-battery'
const NOTE_WORDS = 'small country, big diplomacy'
const FILES = ['slides-5.md', 'pages/02-what-qatar-did.md', 'pages/03-cause-one-survival.md']

const read = (files: string[]) => files.map(file => readFileSync(file, 'utf8'))

/** Opens an address for the first time: the server finds what to bundle, and has the page load again until it has found all. */
async function settled(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  let loads = 0
  page.on('load', () => loads++)
  await page.goto(address)
  for (;;) {
    const before = loads
    // The server's own load may come in between, and takes the page from under whoever looks.
    const isLoaded = await page.reload({ waitUntil: 'networkidle' }).then(async () => loaded(await windowOf(page), 5)).then(() => true, () => false)
    await page.waitForLoadState('networkidle')
    if (isLoaded && loads === before + 1)
      return page
  }
}

if (!isFull)
  console.log('Dev server: tested by npm run test:full, for it bundles the whole deck anew.')

describe.runIf(isFull)('a remote lecture in dev mode', () => {
  let server: DevServer
  let browser: Browser
  let laptop: BrowserContext
  let phone: BrowserContext
  let presenter: Window
  let audience: Window
  let remote: Window

  beforeAll(async () => {
    server = await startDevServer(SECRET)
    browser = await connectBrowser()
    laptop = await browser.newContext({ reducedMotion: 'reduce' })
    phone = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    laptop.setDefaultTimeout(180_000)
    phone.setDefaultTimeout(180_000)
    presenter = await windowOf(await settled(laptop, `http://127.0.0.1:${server.port}/presenter/1?secret=${SECRET}`))
    audience = await openWindow(laptop, `http://127.0.0.1:${server.port}/1`)
    await Promise.all([loaded(presenter, 5), loaded(audience, 5)])
    await inStep([presenter, audience], { no: 1, click: 0 })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it('keeps two windows of one browser in step', async () => {
    await Promise.all([record(presenter), record(audience)])
    const latencies: number[] = []
    for (const [from, to, key] of [[audience, presenter, 'PageDown'], [presenter, audience, 'ArrowDown'], [presenter, audience, 'PageUp'], [audience, presenter, 'ArrowDown']] as const) {
      await step(from, key)
      await inStep([from, to])
    }
    for (let press = 0; press < 30; press++) {
      await step(presenter, 'PageDown')
      latencies.push(await latency(presenter, audience, await inStep([presenter, audience])))
    }
    console.log(`Dev server, presenter to audience: ${latencyWords(latencies)}`)
  })

  it('takes a phone in by the link, which brings it to the lecture’s place and moves nobody', async () => {
    await presenter.nav.evaluate(nav => nav.go(3, 0, true))
    await inStep([presenter, audience], { no: 3, click: 0 })
    await presenter.page.keyboard.press('PageDown')
    const place = await inStep([presenter, audience], { no: 3, click: 1 })
    const page = await phone.newPage()
    await page.goto(`http://127.0.0.1:${server.port}/presenter/1?secret=${SECRET}`)
    expect(page.url()).not.toContain(SECRET)
    remote = await windowOf(page)
    await loaded(remote, 5)
    await inStep([remote, presenter, audience], place)
  })

  it('lets the phone click forward and read the notes', async () => {
    await Promise.all([record(remote), record(audience)])
    await remote.page.getByRole('button', { name: 'Next', exact: true }).tap()
    await expect.poll(remote.place, SOON).toEqual({ no: 3, click: 2 })
    await inStep([remote, presenter, audience], { no: 3, click: 2 })
    await expect.poll(() => remote.page.locator('.slidev-note').innerText(), SOON).toContain('mediation is the price of protection')
    const latencies: number[] = []
    for (let press = 0; press < 15; press++) {
      await step(remote, 'PageDown')
      latencies.push(await latency(remote, audience, await inStep([remote, audience, presenter])))
    }
    console.log(`Dev server, phone to audience: ${latencyWords(latencies)}`)
  })

  it('reveals nothing, moves nothing and writes nothing for who lacks the secret', async () => {
    const before = read(FILES)
    const place = await inStep([presenter, audience, remote])
    for (const path of ['/', '/1', '/presenter/1', '/__slidev/slides/1.json', '/slides-5.md', '/pages/02-what-qatar-did.md?raw', `/@fs${process.cwd()}/slides-5.md`, '/@slidev/slides', '/@slidev/configs', '/@vite/client', '/@server-reactive/nav', '/__open-in-editor?file=slides.md', '/__mcp']) {
      const { status, body } = await send(server.port, { path })
      expect([path, status, body.toLowerCase().includes(NOTE_WORDS)]).toEqual([path, 401, false])
    }
    for (const path of ['/__slidev/slides/2.json', '/@server-reactive/nav', '/__mcp'])
      expect((await send(server.port, { method: 'POST', path, headers: { 'content-type': 'application/json' }, body: '{"content":"# Rewritten","data":{"page":1}}' })).status).toBe(405)
    expect(await opensSocket(server.port)).toBe(false)
    expect(await opensSocket(server.port, { headers: { 'Sec-WebSocket-Protocol': 'vite-ping' } })).toBe(false)
    expect(read(FILES)).toEqual(before)
    await inStep([presenter, audience, remote], place)
  })

  it('writes nothing for who has it either', async () => {
    const before = read(FILES)
    const status = await presenter.page.evaluate(() => fetch('/__slidev/slides/2.json', { method: 'POST', body: '{"note":"Rewritten"}' }).then(answer => answer.status))
    expect([status, read(FILES)]).toEqual([405, before])
  })

  it('goes on, in step, when the server dies', async () => {
    await presenter.nav.evaluate(nav => nav.go(2, 0, true))
    await inStep([presenter, audience], { no: 2, click: 0 })
    await server.stop()
    for (const [from, key, no, click] of [[presenter, 'PageDown', 2, 1], [audience, 'PageDown', 2, 2], [presenter, 'ArrowDown', 3, 0], [presenter, 'ArrowDown', 4, 0]] as const) {
      await from.page.keyboard.press(key)
      await inStep([presenter, audience], { no, click })
    }
    expect(await audience.page.locator('[data-slidev-no="4"] h1').innerText()).toContain('verdict')
  })
})

it.runIf(isFull)('without --remote nobody else on the network is answered', async ({ skip }) => {
  const other = Object.values(networkInterfaces()).flatMap(all => all ?? []).find(({ family, internal }) => family === 'IPv4' && !internal)
  if (!other) {
    console.log('Not tested: this machine has no address but its own.')
    skip()
    return
  }
  const server = await startDevServer()
  const isOpen = (host: string): Promise<boolean> => new Promise((resolve) => {
    const socket = connect({ host, port: server.port, timeout: 3000 })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false)).once('timeout', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
  const open = [await isOpen('localhost'), await isOpen(other.address)]
  await server.stop()
  expect(open).toEqual([true, false])
})
