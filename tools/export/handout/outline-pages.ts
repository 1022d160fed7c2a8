import type { Place } from './places'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib'

interface Heading { title: string, page: number }

function headingsOf(item: PDFDict | undefined, pageOf: (ref: PDFRef) => number): Heading[] {
  const found: Heading[] = []
  for (let one = item; one; one = one.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const title = one.lookup(PDFName.of('Title'))
    const target = one.lookupMaybe(PDFName.of('Dest'), PDFArray)?.get(0)
    if ((title instanceof PDFString || title instanceof PDFHexString) && target instanceof PDFRef)
      found.push({ title: title.decodeText(), page: pageOf(target) })
    found.push(...headingsOf(one.lookupMaybe(PDFName.of('First'), PDFDict), pageOf))
  }
  return found
}

// Where a heading breaks, its bookmark loses the space.
function squeezed(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The page, from 1, on which each place begins, read from the bookmarks that the browser makes of headings. */
export async function outlinePages(bytes: Uint8Array, places: readonly Place[]): Promise<Map<string, number>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const refs = pdf.getPages().map(({ ref }) => ref)
  const outline = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  const headings = headingsOf(outline?.lookupMaybe(PDFName.of('First'), PDFDict), ref => refs.indexOf(ref) + 1)
  const pages = new Map<string, number>()
  let from = 0
  for (const { id, title } of places) {
    const index = headings.findIndex((heading, position) => position >= from && squeezed(heading.title) === squeezed(title))
    if (index < 0)
      continue
    pages.set(id, headings[index]!.page)
    from = index + 1
  }
  return pages
}
