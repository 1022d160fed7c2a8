import type { PDFContext, PDFDocument, PDFPage } from 'pdf-lib'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRawStream, PDFRef } from 'pdf-lib'
import { setApartDecoration } from './set-apart-decoration'

const K = PDFName.of('K')
const P = PDFName.of('P')
const S = PDFName.of('S')
const GROUP = PDFName.of('NonStruct')
const FILTER = PDFName.of('Filter')
const DEFLATED = PDFName.of('FlateDecode')
const NUMS = PDFName.of('Nums')
// What is drawn in these says something without words.
const PICTURES = new Set(['Figure', 'Link', 'Formula'])

/** The tag of every marked content of a page, by its number. */
type Owners = PDFArray

function ownersOf(pdf: PDFDocument): Map<number, Owners> {
  const found = new Map<number, Owners>()
  const collect = (tree?: PDFDict): void => {
    const numbers = tree?.lookupMaybe(NUMS, PDFArray)
    for (let at = 0; at < (numbers?.size() ?? 0); at += 2) {
      const owners = numbers?.lookup(at + 1)
      if (owners instanceof PDFArray)
        found.set(numbers!.lookup(at, PDFNumber).asNumber(), owners)
    }
    const kids = tree?.lookupMaybe(PDFName.of('Kids'), PDFArray)
    for (let at = 0; at < (kids?.size() ?? 0); at++)
      collect(kids?.lookupMaybe(at, PDFDict))
  }
  collect(pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)?.lookupMaybe(PDFName.of('ParentTree'), PDFDict))
  return found
}

function isInPicture(tag: PDFDict | undefined): boolean {
  for (let one = tag; one; one = one.lookupMaybe(P, PDFDict)) {
    const role = one.get(S)
    if (role instanceof PDFName && PICTURES.has(role.decodeText()))
      return true
  }
  return false
}

function isMark(child: unknown, mark: number, context: PDFContext): boolean {
  const value = child instanceof PDFRef ? context.lookup(child) : child
  if (value instanceof PDFNumber)
    return value.asNumber() === mark
  const number = value instanceof PDFDict ? value.get(PDFName.of('MCID')) : undefined
  return number instanceof PDFNumber && number.asNumber() === mark
}

// A group that is left without content goes too, and so do those that held nothing else; an empty cell keeps its place.
function drop(tag: PDFDict, isChild: (child: unknown) => boolean, refs: ReadonlyMap<unknown, PDFRef>): void {
  const kids = tag.lookup(K)
  if (kids instanceof PDFArray) {
    for (let at = kids.size() - 1; at >= 0; at--)
      isChild(kids.get(at)) && kids.remove(at)
    if (kids.size() > 0)
      return
  }
  else if (!isChild(tag.get(K))) {
    return
  }
  tag.delete(K)
  const parent = tag.lookupMaybe(P, PDFDict)
  const own = refs.get(tag)
  if (!parent || !own || tag.get(S) !== GROUP)
    return
  drop(parent, child => child === own, refs)
  tag.context.delete(own)
}

function drawingOf({ node }: PDFPage): string | undefined {
  const contents = node.Contents()
  const isDeflated = contents instanceof PDFRawStream && contents.dict.get(FILTER) === DEFLATED
  return isDeflated ? inflateSync(contents.contents).toString('latin1') : undefined
}

/**
 * Makes of all that only decorates what PDF calls artifacts, which readers pass over: Chromium tags the teeth, rules and
 * grounds of a page as content without a meaning, or leaves them untagged. Groups that held nothing else are taken out.
 */
export function markArtifacts(pdf: PDFDocument): void {
  const owners = ownersOf(pdf)
  const refs = new Map(pdf.context.enumerateIndirectObjects().map(([ref, object]) => [object, ref]))
  for (const page of pdf.getPages()) {
    const before = drawingOf(page)
    const tags = owners.get(page.node.lookupMaybe(PDFName.of('StructParents'), PDFNumber)?.asNumber() ?? -1)
    if (before === undefined || !tags)
      continue
    const { drawing, gone } = setApartDecoration(before, mark => isInPicture(tags.lookupMaybe(mark, PDFDict)))
    for (const mark of gone) {
      const tag = tags.lookupMaybe(mark, PDFDict)
      if (tag)
        drop(tag, child => isMark(child, mark, pdf.context), refs)
      tags.set(mark, PDFNull)
    }
    const place = page.node.get(PDFName.of('Contents'))
    if (place instanceof PDFRef)
      pdf.context.assign(place, pdf.context.stream(deflateSync(Buffer.from(drawing, 'latin1')), { Filter: DEFLATED }))
  }
}
