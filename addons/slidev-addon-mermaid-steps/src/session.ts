import type { Browser, Page } from 'playwright-core'
import type { FontFile, Options } from './options'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { startBrowser } from './browser'
import { DIAGRAM_FUNCTIONS } from './page/flow'
import { LAYOUT_FUNCTIONS } from './page/layout'
import { READ_FUNCTIONS } from './page/read'

/** A page in which Mermaid, the fonts and the functions of `page/` are loaded. */
export interface Session { browser: Browser, page: Page }

const MERMAID = { startOnLoad: false, htmlLabels: false, maxTextSize: 1e6, flowchart: { htmlLabels: false, curve: 'linear', wrappingWidth: 2000 } }

/** Opens a session; undefined if no browser can be had. */
export async function openSession(options: Options): Promise<Session | undefined> {
  const browser = await startBrowser(options)
  if (!browser)
    return undefined
  try {
    const page = await browser.newPage()
    // Boxes have the sizes that they are given; Mermaid's own measure of their text must stay below.
    await page.setContent(`<style>svg { font: 400 ${options.type.edge[0]}px ${options.family} } .node text { font-size: 4px }</style>`)
    await page.addScriptTag({ path: join(dirname(createRequire(import.meta.url).resolve('mermaid/package.json')), 'dist/mermaid.min.js') })
    await page.addScriptTag({ content: [...DIAGRAM_FUNCTIONS, ...READ_FUNCTIONS, ...LAYOUT_FUNCTIONS].map(String).join('\n') })
    await page.evaluate(`mermaid.initialize(${JSON.stringify(MERMAID)})`)
    for (const font of options.fonts)
      await loadFont(page, font)
    return { browser, page }
  }
  catch (e) {
    await browser.close()
    throw e
  }
}

async function loadFont(page: Page, { family, file, weight, style }: FontFile): Promise<void> {
  const source = `url(data:font/woff2;base64,${Buffer.from(await readFile(file)).toString('base64')})`
  await page.evaluate(async ({ family, source, descriptors }) => {
    document.fonts.add(await new FontFace(family, source, descriptors).load())
  }, { family, source, descriptors: { weight, style } })
}
