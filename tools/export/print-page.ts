import type { Page } from 'playwright-core'
import type { DeckSlide } from '../deck/walk'
import type { ExportOptions } from './options'
import { parseRange } from '../deck/range'
import { ToolError } from '../deck/tool-error'
import { navigation, runningSlides, settle, visit } from '../deck/walk'

/** One page of the print: a slide, at one of its clicks. */
export interface PrintedSlide {
  no: number
  title: string
  /** 1 opens a part, 2 stands within it. */
  level: number
}

/** What the PDF says about itself; lists are comma-separated, as in the headmatter. */
export interface DeckDescription {
  title: string
  author: string
  subject: string
  keywords: string[]
  lang: string
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

function describe(slides: DeckSlide[], lang: string): DeckDescription {
  const { title, author, info, keywords } = slides[0]?.frontmatter ?? {}
  return {
    title: text(title),
    author: text(author),
    subject: text(info),
    keywords: text(keywords).split(',').map(word => word.trim()).filter(Boolean),
    lang,
  }
}

function levelOf(slide: DeckSlide, before: DeckSlide | undefined): number {
  const { level, part } = slide.frontmatter
  return typeof level === 'number' ? level : part === before?.frontmatter.part ? 2 : 1
}

// A slide's container is called by its number and step: `012-03`.
function printedNumbers(page: Page): Promise<number[]> {
  return page.locator('.print-slide-container').evaluateAll(containers =>
    containers.map(container => Number.parseInt(container.id, 10)))
}

// Slidev reads `?range=` before its router knows the address, and then prints everything.
async function pick(page: Page, numbers: number[]): Promise<void> {
  await (await navigation(page)).evaluate((nav, picked) => {
    nav.printRange = picked
  }, numbers)
}

/** Opens the deck's print page and waits until every slide stands on it; answers with what the pages are. */
export async function openPrintPage(page: Page, url: string, { range, withClicks }: Pick<ExportOptions, 'range' | 'withClicks'>): Promise<{ deck: DeckDescription, pages: PrintedSlide[] }> {
  await visit(page, new URL(`print?print=${withClicks ? 'clicks' : 'true'}`, url).href)
  const slides = await runningSlides(page)
  if (range)
    await pick(page, parseRange(range, slides.length))
  if (!await page.locator('#print-content').count())
    throw new ToolError('The built deck has no print page.\n  Add the plugin printRoute() of tools/export/print-route.ts to setup/vite-plugins.ts.')
  await page.emulateMedia({ media: 'screen' })
  // The break after the last slide would open an empty page.
  await page.addStyleTag({ content: '#print-content > .print-slide-container:last-child { break-after: auto }' })
  await settle(page)
  const pages = (await printedNumbers(page)).flatMap((no) => {
    const slide = slides[no - 1]
    return slide ? [{ no, title: slide.headline, level: levelOf(slide, slides[no - 2]) }] : []
  })
  return { deck: describe(slides, await page.locator('html').getAttribute('lang') ?? ''), pages }
}
