import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser } from '../../../tools/browser/launch'
import { loadData } from '../../../tools/data/load'
import { newDeckPage } from '../../../tools/deck/page'
import { openDeck } from '../../../tools/deck/walk'
import { hostedPolicy, scriptHash } from '../../../tools/export/policy'
import { buildSite } from '../../../tools/hosted/site'
import { describeFull } from '../../support/full'

const BASE = '/a/course/week-3'

describeFull('The public site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  const out = join(folder, 'dist')
  const said: string[] = []
  let browser: Browser
  let server: Server
  let page: Page
  let url: string

  beforeAll(async () => {
    await buildSite({ entry: 'slides.md', out, speaker: false })
    // A plain server: unknown addresses are not found.
    const serve = sirv(out, { etag: true })
    server = createServer((request, response) => {
      const isInside = request.url?.startsWith(`${BASE}/`)
      request.url = request.url?.slice(BASE.length)
      return isInside ? serve(request, response) : response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${BASE}/`
    browser = await launchBrowser()
    page = await newDeckPage(browser)
    page.on('console', message => ['error', 'warning'].includes(message.type()) && said.push(message.text()))
    page.on('pageerror', error => said.push(String(error)))
    page.on('request', request => new URL(request.url()).origin === new URL(url).origin || request.url().startsWith('data:') || said.push(request.url()))
    page.on('response', response => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`))
    await page.goto(url)
    await page.waitForSelector('[data-slidev-no]', { state: 'attached' })
  })

  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('says when it is ready for the time without a network', async () => {
    await page.locator('.offline-ready').waitFor()
  })

  it('carries a policy that allows its own scripts only, and breaks it nowhere', async () => {
    const inline = await page.evaluate(async address => [...new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html').scripts].filter(({ src }) => !src).map(({ text }) => text), url)
    expect(inline).toHaveLength(1)
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(hostedPolicy(inline))
    expect(hostedPolicy(inline)).toContain(`script-src 'self' ${scriptHash(inline.join())};`)
    await page.goto(`${url}#/presenter/3`)
    await page.waitForSelector('.slidev-presenter')
    await page.goto(`${url}#/overview`)
    await page.waitForSelector('h1', { state: 'attached' })
    expect(said).toEqual([])
  })

  it('says in its presenter view where the notes are', async () => {
    await page.goto(`${url}#/presenter/3`)
    expect(await page.locator('.notes-elsewhere').innerText()).toContain('The notes are in the speaker build')
  })

  it('holds no sentence of any note in any of its files', async () => {
    const lecturer = await newDeckPage(browser)
    const { slides } = await openDeck(lecturer, inject('deckUrl'))
    const paragraphs = await lecturer.evaluate(notes => notes.flatMap(note => [...new DOMParser().parseFromString(note, 'text/html').querySelectorAll('p')].map(one => one.textContent.trim())), slides.map(({ noteHTML }) => noteHTML))
    const sentences = paragraphs.filter(text => !text.startsWith('Sources: ')).flatMap(text => text.split(/(?<=[.?!]) /)).map(text => text.trim()).filter(text => text.split(' ').length > 7)
    expect(sentences.length).toBeGreaterThan(200)
    const texts = readdirSync(out, { recursive: true, withFileTypes: true })
      .filter(file => file.isFile() && /\.(?:js|html|css|json|txt|webmanifest)$/.test(file.name))
      .map(file => readFileSync(join(file.parentPath, file.name), 'utf8'))
    // A sentence of the data may stand in a note and, for all to see, in the appendix.
    const open = JSON.stringify(loadData('.').data)
    expect(sentences.filter(sentence => !open.includes(sentence) && texts.some(text => text.includes(sentence)))).toEqual([])
    await lecturer.context().close()
  })

  it('has a title, an icon, a picture for links and a transcript of its own', async () => {
    expect(await page.title()).not.toContain('Slidev')
    for (const file of ['favicon.svg', 'social.jpg', 'transcript.html'])
      expect((await page.request.get(`${url}${file}`)).status(), file).toBe(200)
    expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toBe('social.jpg')
  })

  it('runs on with the server gone, transcript and presenter too', async () => {
    await page.goto(url)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    server.close()
    server.closeAllConnections()
    await page.reload()
    await page.waitForSelector('[data-slidev-no]', { state: 'attached' })
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toMatch(/clicks=1$/)
    await page.goto(`${url}#/presenter/9`)
    await page.waitForSelector('.slidev-presenter')
    await page.goto(`${url}transcript.html`)
    expect(await page.title()).toContain('transcript')
  })
})
