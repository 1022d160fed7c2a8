import type { Browser, Page } from 'playwright-core'
import type { Options } from './options'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startBrowser } from './browser'
import { DIAGRAM_FUNCTIONS } from './page/flow'
import { LAYOUT_FUNCTIONS } from './page/layout'
import { READ_FUNCTIONS } from './page/read'

const mermaidRoot = dirname(createRequire(import.meta.url).resolve('mermaid/package.json'))

/** How long an unused browser stays open, in ms: a build waits for it, an author types on. */
const IDLE = { build: 500, dev: 60_000 }

interface Session { browser: Browser, page: Page }
let session: Promise<Session | undefined> | undefined
let queue: Promise<unknown> = Promise.resolve()
let idle: NodeJS.Timeout | undefined

/**
 * Runs `work` with a page in which Mermaid and the fonts are loaded, one at a time.
 * Undefined if no browser can be had. The browser closes when it has been idle.
 */
export function withPage<T>(options: Options, mode: 'build' | 'dev', work: (page: Page) => Promise<T>): Promise<T | undefined> {
  const turn = queue.then(async () => {
    clearTimeout(idle)
    session ??= open(options)
    const open_ = await session
    try {
      return open_ && await work(open_.page)
    }
    finally {
      idle = setTimeout(closeRenderer, IDLE[mode])
    }
  })
  queue = turn.catch(() => undefined)
  return turn
}

/** Closes the browser now, if one is open. */
export async function closeRenderer(): Promise<void> {
  clearTimeout(idle)
  const closing = session
  session = undefined
  await (await closing?.catch(() => undefined))?.browser.close()
}

async function open(options: Options): Promise<Session | undefined> {
  const browser = await startBrowser(options)
  if (!browser)
    return undefined
  const page = await browser.newPage()
  await page.setContent(`<style>svg { font: 400 ${options.type.edge[0]}px ${options.family} } .node text { font-size: 4px }</style>`)
  await page.addScriptTag({ path: join(mermaidRoot, 'dist/mermaid.min.js') })
  await page.addScriptTag({ content: [...DIAGRAM_FUNCTIONS, ...READ_FUNCTIONS, ...LAYOUT_FUNCTIONS].map(String).join('\n') })
  await page.evaluate(() => (globalThis as unknown as { mermaid: { initialize: (c: object) => void } }).mermaid
    .initialize({ startOnLoad: false, htmlLabels: false, maxTextSize: 1e6, flowchart: { htmlLabels: false, curve: 'linear', wrappingWidth: 2000 } }))
  for (const { family, file, weight, style } of options.fonts) {
    const url = `data:font/woff2;base64,${Buffer.from(await readFile(file)).toString('base64')}`
    await page.evaluate(async f => void document.fonts.add(await new FontFace(f.family, `url(${f.url})`, f.descriptors).load()), { family, url, descriptors: { weight, style } })
  }
  return { browser, page }
}
