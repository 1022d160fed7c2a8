import type { DeckDescription, PrintedSlide } from '../print-page'
import { outlinePdfFactory } from '@lillallol/outline-pdf'
import * as pdfLib from 'pdf-lib'
import { linkSlides } from './link-slides'
import { markArtifacts } from './mark-artifacts'

/** A bookmark: where it leads (page from 1), how deep it lies (from 1), what it says. */
export interface Bookmark {
  page: number
  level: number
  title: string
}

/** The bookmarks of the printed pages: one a part where it begins, under it one a slide at its first page. */
export function bookmarksOf(pages: PrintedSlide[]): Bookmark[] {
  const bookmarks: Bookmark[] = []
  pages.forEach(({ no, title, part }, index) => {
    const before = pages[index - 1]
    const page = index + 1
    if (part && part !== before?.part)
      bookmarks.push({ page, title: part, level: 1 })
    if (no !== before?.no)
      bookmarks.push({ page, title, level: part ? 2 : 1 })
  })
  return bookmarks
}

// The library's own notation: page|depth in dashes|title.
function notation(bookmarks: Bookmark[]): string {
  return bookmarks
    .map(({ page, level, title }) => `${page}|${'-'.repeat(level - 1)}|${title.replaceAll('|', '¦')}`)
    .join('\n')
}

/** Adds to a printed PDF what a printer does not know: what it is about, its language, its bookmarks, what is mere decoration. */
export async function describePdf(bytes: Uint8Array, deck: DeckDescription, bookmarks: Bookmark[], slides: PrintedSlide[] = []): Promise<Uint8Array> {
  const printed = await pdfLib.PDFDocument.load(bytes, { updateMetadata: false })
  linkSlides(printed, slides)
  markArtifacts(printed)
  const pdf = bookmarks.length > 0 ? await outlinePdfFactory(pdfLib)({ pdf: printed, outline: notation(bookmarks) }) : printed
  pdf.setTitle(deck.title, { showInWindowTitleBar: true })
  pdf.setAuthor(deck.author)
  pdf.setSubject(deck.subject)
  pdf.setKeywords([deck.keywords.join(', ')])
  pdf.setCreator('Slidev')
  if (deck.lang)
    pdf.setLanguage(deck.lang)
  return pdf.save()
}
