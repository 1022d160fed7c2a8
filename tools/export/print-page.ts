import type { Page } from 'playwright-core'
import type { DeckSlide } from '../deck/navigation'
import type { ExportOptions } from './options'
import { partName } from '../../lib/part-names'
import { navigation, runningSlides } from '../deck/navigation'
import { parseRange } from '../deck/range'
import { ToolError } from '../deck/tool-error'
import { settle, visit } from '../deck/walk'
import { makeReadable } from './readable-print'

/** One page of the print: a slide, at one of its clicks. */
export interface PrintedSlide {
  no: number
  title: string
  /** The part that it stands in, by name; empty when it says none. */
  part: string
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

// A slide's container is called by its number and step: `012-03`. Its headline is taken as it is printed.
function printedPages(page: Page): Promise<{ no: number, headline: string }[]> {
  return page.locator('.print-slide-container').evaluateAll(containers => containers.map(container => ({
    no: Number.parseInt(container.id, 10),
    headline: container.querySelector('h1')?.textContent.trim().replace(/\s+/g, ' ') ?? '',
  })))
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
  await settle(page)
  await makeReadable(page)
  const pages = (await printedPages(page)).flatMap(({ no, headline }) => {
    const slide = slides[no - 1]
    return slide ? [{ no, title: headline || slide.headline, part: partName(slide.frontmatter.part) }] : []
  })
  return { deck: describe(slides, await page.locator('html').getAttribute('lang') ?? ''), pages }
}
