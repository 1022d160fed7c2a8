import type { PDFDocument, PDFPage } from 'pdf-lib'
import type { PrintedSlide } from '../print-page'
import { PDFDict, PDFName } from 'pdf-lib'

const DESTS = PDFName.of('Dests')
const DEST = PDFName.of('Dest')

/** The name under which links to a slide look it up: `#/12` in the deck. */
function nameOf(no: number): PDFName {
  return PDFName.of(`/${no}`)
}

function destinations(pdf: PDFDocument): PDFDict {
  const found = pdf.catalog.lookupMaybe(DESTS, PDFDict)
  if (found)
    return found
  const made = pdf.context.obj({})
  pdf.catalog.set(DESTS, pdf.context.register(made))
  return made
}

// Of a slide that was left out nothing can be shown: its number stays, as words.
function dropDeadLinks({ node }: PDFPage, known: PDFDict): void {
  const annotations = node.Annots()
  for (let index = (annotations?.size() ?? 0) - 1; index >= 0; index--) {
    const target = annotations?.lookupMaybe(index, PDFDict)?.get(DEST)
    if (target instanceof PDFName && !known.has(target))
      annotations?.remove(index)
  }
}

/** Gives every slide the name that links to it use: Chromium keeps these names for the first pages only. Links to slides that were left out end. */
export function linkSlides(pdf: PDFDocument, slides: PrintedSlide[]): void {
  const known = destinations(pdf)
  const pages = pdf.getPages()
  slides.forEach(({ no }, index) => {
    const page = pages[index]
    if (page && no !== slides[index - 1]?.no)
      known.set(nameOf(no), pdf.context.obj([page.ref, 'XYZ', 0, page.getHeight(), 0]))
  })
  pages.forEach(page => dropDeadLinks(page, known))
}
