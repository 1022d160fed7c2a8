import type { Browser, BrowserContext, Page } from 'playwright-core'
import { Buffer } from 'node:buffer'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../../tools/browser/launch'
import { exportSingleFile } from '../../../tools/export/single-file'
import { describeFull } from '../../support/full'

describeFull('The deck in one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'single-'))
  const file = join(folder, 'deck.html')
  const url = pathToFileURL(file).href
  const said: string[] = []
  let browser: Browser
  let context: BrowserContext
  let bytes: Uint8Array

  async function open(hash: string): Promise<Page> {
    const page = await context.newPage()
    page.on('console', message => message.type() === 'error' && said.push(message.text()))
    page.on('pageerror', error => said.push(String(error)))
    page.on('request', request => /^(?:file|data|blob):/.test(request.url()) || said.push(request.url()))
    await page.goto(`${url}${hash}`)
    await page.waitForSelector('[data-slidev-no]', { state: 'attached' })
    return page
  }

  beforeAll(async () => {
    const { files } = await exportSingleFile({ entry: 'slides.md' })
    bytes = files[0]!
    writeFileSync(file, bytes)
    browser = await launchBrowser()
    context = await browser.newContext({ viewport: { width: 1280, height: 720 }, permissions: ['screen-wake-lock'] })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('takes at most 3 MB', () => expect(bytes.length).toBeLessThan(3_000_000))

  it('refers to no other file', () => {
    expect(Buffer.from(bytes).toString('utf8').match(/<(?:link|script|img) [^>]*\b(?:href|src)="(?!data:|#)[^"]*"/g)).toBeNull()
  })

  it('opens by its path, moves by keys and by its address, and asks for nothing else', async () => {
    const page = await open('')
    await page.keyboard.press('PageDown')
    await expect.poll(() => page.url()).toMatch(/#\/1\?clicks=1$/)
    await page.goto(`${url}#/7`)
    await page.waitForFunction(() => document.querySelector('#slide-content [data-slidev-no="7"]'))
    expect(said).toEqual([])
  })

  it('has a presenter with notes that leads the slides of another window of this browser, and says what a file cannot', async () => {
    const audience = await open('#/7')
    const presenter = await open('#/presenter/7')
    expect(await presenter.locator('.grid-section.note').innerText()).toMatch(/\w+ \w+ \w+/)
    expect(await presenter.locator('.from-file').innerText()).toContain('Opened from a file')
    await presenter.keyboard.press('ArrowRight')
    await expect.poll(() => audience.url()).toContain('#/7?clicks=1')
    expect(said).toEqual([])
  })
})
