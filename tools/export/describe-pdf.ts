import type { DeckDescription, PrintedSlide } from './print-page'
import { outlinePdfFactory } from '@lillallol/outline-pdf'
import * as pdfLib from 'pdf-lib'

/** A bookmark: where it leads (page from 1), how deep it lies (from 1), what it says. */
export interface Bookmark {
  page: number
  level: number
  title: string
}

/** The bookmarks of the printed pages: one a slide, at its first page; nothing lies more than one level deeper than what stands before it. */
export function bookmarksOf(pages: PrintedSlide[]): Bookmark[] {
  const bookmarks: Bookmark[] = []
  pages.forEach(({ no, title, level }, index) => {
    if (no !== pages[index - 1]?.no)
      bookmarks.push({ page: index + 1, title, level: Math.min(level, (bookmarks.at(-1)?.level ?? 0) + 1) })
  })
  return bookmarks
}

// The library's own notation: page|depth in dashes|title.
function notation(bookmarks: Bookmark[]): string {
  return bookmarks
    .map(({ page, level, title }) => `${page}|${'-'.repeat(level - 1)}|${title.replaceAll('|', '¦')}`)
    .join('\n')
}

/** Adds to a printed PDF what a printer does not know: what it is about, its language, its bookmarks. Tags stay. */
export async function describePdf(bytes: Uint8Array, deck: DeckDescription, bookmarks: Bookmark[]): Promise<Uint8Array> {
  const printed = await pdfLib.PDFDocument.load(bytes, { updateMetadata: false })
  const pdf = await outlinePdfFactory(pdfLib)({ pdf: printed, outline: notation(bookmarks) })
  pdf.setTitle(deck.title, { showInWindowTitleBar: true })
  pdf.setAuthor(deck.author)
  pdf.setSubject(deck.subject)
  pdf.setKeywords([deck.keywords.join(', ')])
  pdf.setCreator('Slidev')
  if (deck.lang)
    pdf.setLanguage(deck.lang)
  return pdf.save()
}
