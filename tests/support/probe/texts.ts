import type { Canvas, Words } from './types'
import { around, toCanvas } from './boxes'
import { inkOfLetters } from './letters'
import { isVisible, nameOf } from './visible'

function ancestors(element: Element, slide: Element): Element[] {
  const found: Element[] = []
  for (let at: Element | null = element; at && at !== slide; at = at.parentElement)
    found.push(at)
  return found
}

function clips(element: Element): boolean {
  if (element instanceof SVGElement && !(element instanceof SVGSVGElement))
    return false
  return getComputedStyle(element).overflowX !== 'visible'
}

function ownScale(element: Element): number {
  const { transform, zoom } = getComputedStyle(element)
  const { c, d } = new DOMMatrix(transform === 'none' ? undefined : transform)
  return Math.hypot(c, d) * Number(zoom)
}

// Transforms and viewBoxes change the size that a style sheet says.
function seenScale(element: Element, slide: Element, canvas: Canvas): number {
  if (element instanceof SVGGraphicsElement) {
    const { c = 0, d = 1 } = element.getScreenCTM() ?? {}
    return Math.hypot(c, d) / canvas.scale
  }
  return ancestors(element, slide).reduce((scale, at) => scale * ownScale(at), 1)
}

const pen = document.createElement('canvas').getContext('2d')!

// A line of type is higher than what is drawn in it: the ink is what can collide.
function inkOf(line: DOMRect, text: string, element: Element): DOMRect {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element)
  pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`
  const { fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(text)
  const unit = line.height / (fontBoundingBoxAscent + fontBoundingBoxDescent)
  const top = line.top + (fontBoundingBoxAscent - actualBoundingBoxAscent) * unit
  return new DOMRect(line.left, top, line.width, (actualBoundingBoxAscent + actualBoundingBoxDescent) * unit)
}

function wordsIn(node: Text, element: Element, slide: Element, canvas: Canvas): Words | undefined {
  const range = document.createRange()
  range.selectNodeContents(node)
  const lines = [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(line => toCanvas(inkOf(line, node.data.trim(), element), canvas))
  if (lines.length === 0)
    return undefined
  return {
    name: nameOf(element),
    box: around(lines),
    lines,
    size: Number.parseFloat(getComputedStyle(element).fontSize) * seenScale(element, slide, canvas),
    clips: ancestors(element, slide).filter(clips).map(at => ({ name: nameOf(at), box: toCanvas(at.getBoundingClientRect(), canvas) })),
    words: node.data.trim(),
    isSource: element.closest('.source-line') !== null,
    ...inkOfLetters(element),
  }
}

/** Every piece of text that the audience sees on a slide. */
export function textsOf(slide: Element, canvas: Canvas): Words[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
  const found: Words[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const element = node.parentElement
    const part = element && node.data.trim() && isVisible(element) ? wordsIn(node, element, slide, canvas) : undefined
    if (part)
      found.push(part)
  }
  return found
}
