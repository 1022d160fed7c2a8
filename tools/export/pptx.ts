import type { DeckSlide } from '../deck/navigation'
import type { ExportOptions } from './options'
import type { Made, PrintSource } from './slides-pdf'
import type { ToldDeck } from './told/told-slides'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { resolveOptions } from '@slidev/cli'
import { chromium } from 'playwright-chromium'
import { canvas } from '../../styles/tokens'
import { findBrowser } from '../browser/find'
import { parseRange } from '../deck/range'
import { ToolError } from '../deck/tool-error'
import { inPage } from './in-page'
import { tellSlides } from './told/told-slides'

/** What is used of Slidev's exporter; the package does not say where it lies. */
interface SlidevExporter {
  exportSlides: (options: Record<string, unknown> & { slides: Pick<DeckSlide, 'frontmatter'>[] }) => Promise<string>
}

// Slidev opens a window as high as all slides together, and Chromium paints all of it anew for every picture.
async function inOneSlidesWindow(work: () => Promise<unknown>): Promise<void> {
  const { launch } = chromium
  chromium.launch = async (options) => {
    const browser = await launch.call(chromium, options)
    const { newContext } = browser
    browser.newContext = context => newContext.call(browser, { ...context, viewport: { width: canvas.width, height: canvas.height } })
    return browser
  }
  try {
    await work()
  }
  finally {
    chromium.launch = launch
  }
}

async function slidevExporter(): Promise<SlidevExporter> {
  const dist = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'dist')
  const file = readdirSync(dist).find(name => /^export-.*\.mjs$/.test(name))
  if (!file)
    throw new ToolError('This version of Slidev keeps its exporter elsewhere.\n  Look for exportSlides in node_modules/@slidev/cli/dist and name its file in tools/export/pptx.ts.')
  return await import(pathToFileURL(join(dist, file)).href) as SlidevExporter
}

function slidesFor({ deck, slides }: ToldDeck): { index: number, title: string, note: string, frontmatter: Record<string, unknown> }[] {
  return slides.map(({ no, headline, note }) => ({
    index: no - 1,
    title: no === 1 ? deck.title : headline,
    note: note.join('\n\n'),
    frontmatter: { author: deck.author, info: deck.subject },
  }))
}

async function exportTo(output: string, told: ToldDeck, url: string, { entry, range, dark, withClicks }: ExportOptions): Promise<void> {
  // The exporter looks for the browser's library from where the entry lies.
  await resolveOptions({ entry }, 'export')
  const { executablePath, env } = await findBrowser()
  // The exporter starts the browser in our environment.
  Object.assign(process.env, env)
  const total = told.slides.length
  const { exportSlides } = await slidevExporter()
  await inOneSlidesWindow(() => exportSlides({
    port: new URL(url).port,
    format: 'pptx',
    slides: slidesFor(told),
    total,
    range: range && parseRange(range, total).join(','),
    output,
    dark,
    withClicks,
    executablePath,
    waitUntil: 'networkidle',
    timeout: 240_000,
    width: canvas.width,
    height: canvas.height,
    scale: 1.5,
  }))
}

/** The slides for PowerPoint and LibreOffice, by Slidev's own exporter: a picture a slide at its last step, its note beneath. */
export async function exportPptx({ browser, url }: PrintSource, options: ExportOptions): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'deck-pptx-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  try {
    const output = join(folder, 'slides.pptx')
    const told = await inPage(browser, false, page => tellSlides(page, url, {}))
    await exportTo(output, told, url, options)
    return { files: [await readFile(output)], says: 'pictures of the slides, with notes' }
  }
  finally {
    clean()
    process.off('exit', clean)
  }
}
