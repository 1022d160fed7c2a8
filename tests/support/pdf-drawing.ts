import type { PDFDocumentProxy } from 'pdfjs-dist'
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a page paints within one mark, or outside all (`mark` empty). */
export interface Drawing {
  /** `Artifact`, or the number by which a tag of the page holds its content: `mc12`. */
  mark: string
  words: number
  shapes: number
}

interface Node { id?: string, role?: string, children?: Node[] }

const SHAPES = new Set([OPS.fill, OPS.stroke, OPS.eoFill, OPS.fillStroke, OPS.shadingFill, OPS.paintImageXObject, OPS.paintFormXObjectBegin])
const PAINTS_ITS_PATH = new Set([OPS.fill, OPS.stroke, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeStroke, OPS.closeFillStroke])

/** What a page paints, mark by mark, as a reader that draws it meets it. */
export async function drawings(pdf: PDFDocumentProxy, page: number): Promise<Drawing[]> {
  const { fnArray, argsArray } = await (await pdf.getPage(page)).getOperatorList()
  const found = new Map<string, Drawing>()
  const open: string[] = []
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] as unknown[] | null
    if (operator === OPS.beginMarkedContent)
      return open.push((args?.[0] as { name: string }).name)
    if (operator === OPS.beginMarkedContentProps)
      return open.push(`mc${String(args?.[1])}`)
    if (operator === OPS.endMarkedContent)
      return open.pop()
    const words = operator === OPS.showText
    const shapes = SHAPES.has(operator) || (operator === OPS.constructPath && PAINTS_ITS_PATH.has(Number(args?.[0])))
    if (!words && !shapes)
      return
    const mark = open.join(' > ')
    const drawing = found.get(mark) ?? { mark, words: 0, shapes: 0 }
    found.set(mark, { mark, words: drawing.words + Number(words), shapes: drawing.shapes + Number(shapes) })
  })
  return [...found.values()]
}

/** The contents of a page that a picture or a link holds, by their marks. */
export async function picturedMarks(pdf: PDFDocumentProxy, page: number): Promise<Set<string>> {
  const held = new Set<string>()
  const walk = ({ id, role, children = [] }: Node, isPicture: boolean): void => {
    if (id && isPicture)
      held.add(id.replace(/^.*_(?=mc)/, ''))
    children.forEach(child => child && walk(child, isPicture || ['Figure', 'Link'].includes(role ?? '')))
  }
  walk(await (await pdf.getPage(page)).getStructTree() as Node, false)
  return held
}
