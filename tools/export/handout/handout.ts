import type { Page } from 'playwright-core'
import type { ExportOptions } from '../options'
import type { Made, PrintSource } from '../slides-pdf'
import type { ToldDeck } from '../told/told-slides'
import type { Measures } from './set-in-place'
import { canvas } from '../../../styles/tokens'
import { ToolError } from '../../deck/tool-error'
import { inPage } from '../in-page'
import { describePdf } from '../pdf/describe-pdf'
import { setInStaticFonts } from '../static-fonts'
import { tellSlides } from '../told/told-slides'
import { handoutHtml } from './html'
import { outlinePages } from './outline-pages'
import { placesOf } from './places'
import { fillPages, keepSlides, setInPlace } from './set-in-place'
import { FOOT, handoutStyle, PAPER } from './style'

const MEASURES: Measures = {
  canvas: canvas.width,
  left: canvas.left - 12,
  right: canvas.width - canvas.right + 12,
  width: PAPER.width,
  page: PAPER.height,
  line: PAPER.line,
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
}

/** Prints the handout with the page numbers that are known so far; answers with those that it came to have. */
async function printWith(page: Page, told: ToldDeck, known: ReadonlyMap<string, number>): Promise<{ printed: Uint8Array, pages: Map<string, number> }> {
  await page.evaluate(setInPlace, { html: handoutHtml(told, id => known.get(id) ?? 88), measures: MEASURES })
  await setInStaticFonts(page, FOOT)
  await page.evaluate(fillPages, MEASURES)
  const printed = await print(page)
  const places = placesOf(told.slides)
  const pages = await outlinePages(printed, places)
  const lost = places.find(({ id }) => !pages.has(id))
  if (lost)
    throw new ToolError(`The handout was printed without "${lost.title}"; nothing was written.\n  A print style of the deck hides it: look for @media print and for what tools/export/readable-print.ts adds.`)
  return { printed, pages }
}

async function printHandout(page: Page, told: ToldDeck): Promise<Uint8Array> {
  await page.evaluate(keepSlides, MEASURES)
  await page.addStyleTag({ content: handoutStyle(told.deck.title, told.slides) })
  // Only a printed page knows its number: the first print tells them, the second carries them.
  const { pages } = await printWith(page, told, new Map())
  const { printed } = await printWith(page, told, pages)
  return describePdf(printed, { ...told.deck, title: `${told.deck.title}: handout` }, [], [])
}

async function make(page: Page, url: string, options: ExportOptions): Promise<Made> {
  const { slides, ...rest } = await tellSlides(page, url, options)
  const told = { ...rest, slides: options.range ? slides : slides.filter(({ part }) => part !== 'Appendix') }
  const bytes = await printHandout(page, told)
  return { files: [bytes], says: `${told.slides.length} slides with their notes` }
}

/**
 * The handout as a tagged PDF on A4: contents, a page a slide with its picture, note, statements, sources and room to
 * write, the argument on one page, questions, glossary, every statement of the article, sources. The appendix's other
 * tables serve the translation's readers and are in the slides PDF; `range` picks any slides.
 */
export function exportHandout({ browser, url }: PrintSource, options: ExportOptions): Promise<Made> {
  return inPage(browser, false, page => make(page, url, options))
}
