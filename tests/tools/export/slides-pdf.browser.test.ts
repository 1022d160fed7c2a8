import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Browser } from 'playwright-core'
import type { DeckSlide } from '../../../tools/deck/navigation'
import type { ReadBookmark } from '../../support/pdf'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { partName } from '../../../lib/part-names'
import { newDeckPage } from '../../../tools/deck/page'
import { openDeck } from '../../../tools/deck/walk'
import { readExportOptions } from '../../../tools/export/options'
import { exportSlidesPdf } from '../../../tools/export/slides-pdf'
import { connectBrowser } from '../../support/browser'
import { bookmarks, linkTargets, openPdf, pageText, tags } from '../../support/pdf'
import { drawings, picturedMarks } from '../../support/pdf-drawing'

let browser: Browser
let slides: DeckSlide[]
let bytes: Uint8Array
let pdf: PDFDocumentProxy
let pageNumbers: number[]

async function exported(...argv: string[]): Promise<{ bytes: Uint8Array, says: string }> {
  const { files, says } = await exportSlidesPdf({ browser, url: inject('deckUrl') }, readExportOptions(argv))
  return { bytes: files[0]!, says }
}

function pagesOf({ page, items }: ReadBookmark): number[] {
  return [page, ...items.flatMap(pagesOf)]
}

beforeAll(async () => {
  browser = await connectBrowser()
  const page = await newDeckPage(browser)
  slides = (await openDeck(page, inject('deckUrl'))).slides
  await page.context().close()
  bytes = (await exported()).bytes
  pdf = await openPdf(bytes)
  pageNumbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
})

afterAll(() => browser?.close())

describe('The slides PDF', () => {
  it('has one page a slide', () => {
    expect(pdf.numPages).toBe(slides.length)
  })

  it('has pages of 960×540 pt', async () => {
    for (let no = 1; no <= pdf.numPages; no++)
      expect((await pdf.getPage(no)).view, `page ${no}`).toEqual([0, 0, 960, 540])
  })

  it('is tagged, and every page has content in its tags', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    for (let no = 1; no <= pdf.numPages; no++)
      expect((await (await pdf.getPage(no)).getStructTree()).children.length, `page ${no}`).toBeGreaterThan(0)
  })

  it('says its language, title, author, subject and keywords', async () => {
    const { title, author, info, keywords } = slides[0]?.frontmatter ?? {}
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en', Title: title, Author: author, Subject: info, Keywords: keywords })
  })

  it('has a bookmark for each part, by its name, and under it one for each of its slides', async () => {
    const tree = await bookmarks(pdf)
    const parts = [...new Set(slides.map(({ frontmatter: { part } }) => part))]
    expect(tree.map(({ title }) => title)).toEqual(parts.map(partName))
    expect(tree.map(({ items }) => items.length)).toEqual(parts.map(part => slides.filter(({ frontmatter }) => frontmatter.part === part).length))
    expect(tree.flatMap(({ items }) => items.flatMap(pagesOf))).toEqual(slides.map(({ no }) => no))
  })

  it('tells each picture in words of its own', async () => {
    const told = new Map<string, number>()
    for (const no of pageNumbers) {
      for (const { alt = '' } of (await tags(pdf, no)).filter(({ role }) => role === 'Figure')) {
        expect(alt, `page ${no}`).toMatch(/\w{3}/)
        expect(told.get(alt), `page ${no}: ${alt}`).toBeUndefined()
        told.set(alt, no)
      }
    }
    const pictures = slides.filter(({ frontmatter: { part, layout } }) => part !== 'appendix' && layout !== 'section')
    expect(told.size).toBeGreaterThan(pictures.length * 0.7)
  })

  it('has one first heading a page, and skips no level', async () => {
    for (const no of pageNumbers) {
      const levels = (await tags(pdf, no)).flatMap(({ role }) => /^H\d$/.test(role) ? [Number(role[1])] : [])
      expect(levels.filter(level => level === 1), `page ${no}`).toEqual([1])
      levels.forEach((level, index) => expect(level, `page ${no}`).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1))
    }
  })

  it('sets the tables of the appendix as tables', async () => {
    for (const { no } of slides.filter(({ frontmatter: { part, layout } }) => part === 'appendix' && layout === 'figure'))
      expect((await tags(pdf, no)).map(({ role }) => role), `page ${no}`).toSatisfy((roles: string[]) => roles.includes('Figure') || ['Table', 'TR', 'TH', 'TD'].every(role => roles.includes(role)))
  })

  it('leads every link to one of its own pages or to the open web', async () => {
    for (const no of pageNumbers) {
      for (const target of await linkTargets(pdf, no))
        expect(typeof target === 'number' || /^https:\/\/(?!127|localhost)/.test(target), `page ${no}: ${target}`).toBe(true)
    }
  })

  it('lets its text be taken out in the order in which it is read: who speaks, headline, body, sources', async () => {
    for (const { no, frontmatter: { layout } } of slides.filter(({ frontmatter: { part } }) => part !== 'appendix')) {
      if (no === 1)
        continue
      const text = (await pageText(pdf, no)).replaceAll(' ', '')
      const title = (await bookmarks(pdf)).flatMap(({ items }) => items).find(({ page }) => page === no)?.title ?? ''
      const [before] = text.split(title.replaceAll(' ', ''))
      expect(before, `page ${no}, ${String(layout)}`).toMatch(/^(?:Thearticlesays|Publicrecord|Ourinference|Part\dof9)?$/)
    }
  })

  it('sets apart as artifacts whatever only decorates: nothing is drawn outside tags and artifacts, nothing wordless is tagged but pictures', async () => {
    for (const no of pageNumbers) {
      const drawn = await drawings(pdf, no)
      const pictured = await picturedMarks(pdf, no)
      expect(drawn.filter(({ mark }) => mark === ''), `page ${no}`).toEqual([])
      expect(drawn.filter(({ mark, words }) => mark !== 'Artifact' && !words && !pictured.has(mark)), `page ${no}`).toEqual([])
      expect(drawn.find(({ mark }) => mark === 'Artifact')?.shapes, `page ${no}`).toBeGreaterThan(0)
    }
  })

  it('carries every font that it uses as a subset with its outlines, and none as loose drawings', async () => {
    const { context } = await PDFDocument.load(bytes)
    const fonts = context.enumerateIndirectObjects().flatMap(([, object]) => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? [object] : [])
    expect(fonts.length).toBeGreaterThan(3)
    for (const font of fonts) {
      const name = String(font.get(PDFName.of('BaseFont')))
      const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
      const outlines = ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor?.has(PDFName.of(key)))
      expect(String(font.get(PDFName.of('Subtype'))), name).not.toBe('/Type3')
      expect(font.has(PDFName.of('DescendantFonts')) || outlines, name).toBe(true)
      expect(name).toMatch(/^\/[A-Z]{6}\+(?:SourceS|NotoSansSC)/)
    }
  })

  it('calls each bookmark by the headline that its page shows', async () => {
    for (const { title, page } of (await bookmarks(pdf)).flatMap(({ items }) => items))
      expect((await pageText(pdf, page)).replaceAll(' ', ''), `page ${page}`).toContain(title.replaceAll(' ', ''))
  })

  it('takes at most 60 kB a page', () => {
    expect(bytes.length / pdf.numPages).toBeLessThan(60_000)
  })
})

describe('exportSlidesPdf', () => {
  it('prints the slides of a range, in order', async () => {
    const some = await openPdf((await exported('--range', '4-5,2')).bytes)
    expect((await bookmarks(some)).flatMap(({ items }) => items.flatMap(pagesOf))).toEqual([1, 2, 3])
    for (const page of [1, 2, 3])
      expect(await linkTargets(some, page)).not.toContain('nowhere')
    for (const [index, no] of [2, 4, 5].entries())
      expect(await pageText(some, index + 1)).toBe(await pageText(pdf, no))
  })

  it('prints a page a click when asked to, and bookmarks a slide at its first', async () => {
    const { bytes: withClicks, says } = await exported('--range', '1-2', '--with-clicks')
    const read = await openPdf(withClicks)
    const cues = slides.slice(0, 2).map(({ noteHTML }) => noteHTML.match(/data-clicks/g)?.length ?? 0)
    const pages = cues.map(count => count + 1)
    expect(read.numPages).toBe(pages.reduce((sum, count) => sum + count))
    expect(says).toBe(`2 slides on ${read.numPages} pages`)
    expect((await bookmarks(read)).flatMap(({ items }) => items.flatMap(pagesOf))).toEqual([1, pages[0]! + 1])
  })

  it('refuses a range beyond the slides', async () => {
    await expect(exported('--range', '3,1000')).rejects.toThrow(`"1000" is not a range of slides.\n  Write numbers from 1 to ${slides.length}, such as 4,7-9.`)
  })
})
