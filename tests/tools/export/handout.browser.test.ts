import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { exportHandout } from '../../../tools/export/handout/handout'
import { readExportOptions } from '../../../tools/export/options'
import { connectBrowser } from '../../support/browser'
import { describeFull } from '../../support/full'
import { bookmarks, linkTargets, openPdf, pageText, tags } from '../../support/pdf'
import { drawings, picturedMarks } from '../../support/pdf-drawing'

describeFull('The handout', () => {
  let browser: Browser
  let pdf: PDFDocumentProxy
  let pages: number[]

  beforeAll(async () => {
    browser = await connectBrowser()
    const { files: [bytes = new Uint8Array()] } = await exportHandout({ browser, url: inject('deckUrl') }, readExportOptions([]))
    pdf = await openPdf(bytes)
    pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  })

  afterAll(() => browser?.close())

  it('is A4, tagged, and says its language', async () => {
    for (const no of pages)
      expect((await pdf.getPage(no)).view.map(Math.round), `page ${no}`).toEqual([0, 0, 595, 842])
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en' })
  })

  it('carries its page number on every page but the first', async () => {
    for (const no of pages.slice(1))
      expect(await pageText(pdf, no), `page ${no}`).toMatch(new RegExp(`\\b${no}$|Diplomacy\\s*${no}\\b|\\b${no}\\b`))
  })

  it('has contents whose numbers are the pages that their links lead to', async () => {
    const text = await pageText(pdf, 2)
    const targets = await linkTargets(pdf, 2)
    expect(targets.length).toBeGreaterThan(30)
    for (const target of targets) {
      expect(target).toBeTypeOf('number')
      expect(text).toMatch(new RegExp(`\\b${target}\\b`))
    }
  })

  it('bookmarks parts, slides and chapters where they stand', async () => {
    const flat = (await bookmarks(pdf)).flatMap(function all(one): { title: string, page: number }[] {
      return [one, ...one.items.flatMap(all)]
    })
    for (const { title, page } of flat)
      expect((await pageText(pdf, page)).replaceAll(' ', ''), title).toContain(title.replaceAll(' ', ''))
    expect(flat.map(({ title }) => title)).toEqual(expect.arrayContaining(['The argument on one page', 'Questions', 'Glossary', 'What the article says, paragraph by paragraph', 'Sources']))
  })

  it('describes every picture in words of its own', async () => {
    const alts = (await Promise.all(pages.map(no => tags(pdf, no)))).flat().filter(({ role }) => role === 'Figure').map(({ alt = '' }) => alt)
    expect(alts.length).toBeGreaterThan(30)
    expect(alts.filter(alt => alt.length < 20)).toEqual([])
    expect(new Set(alts).size).toBe(alts.length)
  })

  it('has the argument on a page of its own, and holds each slide on one', async () => {
    const chapters = await bookmarks(pdf)
    const all = chapters.flatMap(function flat(one): { title: string, page: number }[] {
      return [one, ...one.items.flatMap(flat)]
    })
    const argument = all.find(({ title }) => title === 'The argument on one page')!.page
    expect(all.filter(({ page }) => page === argument)).toHaveLength(1)
    expect(all.some(({ page }) => page === argument + 1)).toBe(true)
    const begun = new Set(all.filter(({ page }) => page < argument).map(({ page }) => page))
    expect(pages.filter(no => no > 2 && no < argument && !begun.has(no))).toEqual([])
  })

  it('sets apart as artifacts whatever only decorates, lines to write on too', async () => {
    for (const no of pages) {
      const drawn = await drawings(pdf, no)
      const pictured = await picturedMarks(pdf, no)
      expect(drawn.filter(({ mark, words }) => mark !== 'Artifact' && (mark === '' || (!words && !pictured.has(mark)))), `page ${no}`).toEqual([])
    }
  })

  it('has one first heading, and pictures add none', async () => {
    const roles = (await Promise.all(pages.map(no => tags(pdf, no)))).flat().map(({ role }) => role)
    expect(roles.filter(role => role === 'H1')).toHaveLength(1)
  })
})
