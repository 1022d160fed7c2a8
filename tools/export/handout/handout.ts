import type { Page } from 'playwright-core'
import type { ExportOptions } from '../options'
import type { Made, PrintSource } from '../slides-pdf'
import type { ToldDeck } from '../told/told-slides'
import { ToolError } from '../../deck/tool-error'
import { inPage } from '../in-page'
import { describePdf } from '../pdf/describe-pdf'
import { tellSlides } from '../told/told-slides'
import { handoutHtml, placesOf } from './html'
import { outlinePages } from './outline-pages'
import { handoutStyle } from './style'

// Runs in the page: the deck gives way to the handout, which takes the slides themselves as its pictures.
function setInPlace(html: string): void {
  interface Kept extends Window { slides?: Map<string, Element> }
  const kept = window as Kept
  kept.slides ??= new Map([...document.querySelectorAll('.print-slide-container')].map(one => [String(Number.parseInt(one.id, 10)), one]))
  document.documentElement.classList.remove('print')
  document.querySelectorAll('style').forEach((style) => {
    if (style.textContent.includes('@page') && !style.textContent.includes('#handout'))
      style.remove()
  })
  const handout = document.createElement('main')
  handout.id = 'handout'
  handout.innerHTML = html
  for (const picture of handout.querySelectorAll<HTMLElement>('[data-slide]')) {
    const copy = kept.slides.get(picture.dataset.slide ?? '')?.cloneNode(true) as Element
    // Names are the handout's own, and the picture's words stand in its description.
    copy.querySelectorAll('[role], [aria-label], .slide-anchor').forEach(one => one.matches('.slide-anchor') ? one.remove() : ['role', 'aria-label'].forEach(name => one.removeAttribute(name)))
    copy.querySelectorAll('h1, h2, h3').forEach(heading => heading.setAttribute('role', 'presentation'))
    copy.querySelectorAll('a').forEach(link => link.removeAttribute('href'))
    picture.append(copy)
  }
  document.body.replaceChildren(handout)
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ tagged: true, outline: true, printBackground: true, preferCSSPageSize: true })
}

async function printHandout(page: Page, told: ToldDeck): Promise<Uint8Array> {
  const places = placesOf(told.slides)
  await page.addStyleTag({ content: handoutStyle(told.deck.title, told.slides) })
  await page.evaluate(setInPlace, handoutHtml(told, () => 0))
  // Only a printed page knows its number: the first print tells them, the second carries them.
  const pages = await outlinePages(await print(page), places)
  const lost = places.find(({ id }) => !pages.has(id))
  if (lost)
    throw new ToolError(`The handout was printed without "${lost.title}"; nothing was written.\n  A print style of the deck hides it: look for @media print and for what tools/export/readable-print.ts adds.`)
  await page.evaluate(setInPlace, handoutHtml(told, id => pages.get(id)))
  return describePdf(await print(page), { ...told.deck, title: `${told.deck.title}: handout` }, [], [])
}

async function make(page: Page, url: string, options: ExportOptions): Promise<Made> {
  const { slides, ...rest } = await tellSlides(page, url, options)
  const told = { ...rest, slides: options.range ? slides : slides.filter(({ part }) => part !== 'Appendix') }
  const bytes = await printHandout(page, told)
  return { files: [bytes], says: `${told.slides.length} slides with their notes` }
}

/**
 * The handout as a tagged PDF on A4: contents, each slide with its picture, note, statements and sources, the argument
 * on one page, questions with room to write, glossary, sources. The appendix is in the slides PDF; `range` picks any slides.
 */
export function exportHandout({ browser, url }: PrintSource, options: ExportOptions): Promise<Made> {
  return inPage(browser, false, page => make(page, url, options))
}
