import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A bookmark as a reader shows it; pages count from 1. */
export interface ReadBookmark {
  title: string
  page: number
  items: ReadBookmark[]
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

/** Opens a PDF as a reader's program would. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // The reader takes the bytes over: it gets its own.
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
}

async function read(pdf: PDFDocumentProxy, items: Outline): Promise<ReadBookmark[]> {
  return Promise.all((items ?? []).map(async ({ title, dest, items: inner }) => {
    const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const page = explicit ? await pdf.getPageIndex(explicit[0]) + 1 : 0
    return { title, page, items: await read(pdf, inner as Outline) }
  }))
}

/** The bookmarks of a PDF, with the pages that they lead to. */
export async function bookmarks(pdf: PDFDocumentProxy): Promise<ReadBookmark[]> {
  return read(pdf, await pdf.getOutline())
}

/** The words of a page, as a search in a reader finds them. */
export async function pageText(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent()
  return items.map(item => 'str' in item ? item.str : '').join(' ').replace(/\s+/g, ' ').trim()
}

/** A node of a page's tags. */
export interface Tag {
  role: string
  /** Alternative text. */
  alt?: string
}

interface Branch { role?: string, alt?: string, children?: Branch[] }

/** The tags of a page in reading order, without those that only hold others. */
export async function tags(pdf: PDFDocumentProxy, page: number): Promise<Tag[]> {
  const flat = ({ role, alt, children = [] }: Branch): Tag[] => [...role ? [{ role, alt }] : [], ...children.flatMap(flat)]
  const tree = await (await pdf.getPage(page)).getStructTree() as Branch | null
  return (tree ? flat(tree) : []).filter(({ role }) => !['Root', 'Document', 'NonStruct'].includes(role))
}

/** Where the links of a page lead: an address, or a page of the PDF from 1. */
export async function linkTargets(pdf: PDFDocumentProxy, page: number): Promise<(string | number)[]> {
  const annotations = await (await pdf.getPage(page)).getAnnotations() as { subtype: string, url?: string, dest?: string | [{ num: number, gen: number }] }[]
  return Promise.all(annotations.filter(({ subtype }) => subtype === 'Link').map(async ({ url, dest }) => {
    const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) as [{ num: number, gen: number }] | null : dest
    return url ?? (explicit ? await pdf.getPageIndex(explicit[0]) + 1 : 'nowhere')
  }))
}
