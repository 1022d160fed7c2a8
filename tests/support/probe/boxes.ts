import type { Box, Canvas } from './types'

/** The canvas of a slide's element; what lies outside it is not seen by anyone. */
export function canvasOf(slide: Element): Canvas {
  const frame = slide.closest<HTMLElement>('#slide-content') ?? slide as HTMLElement
  const { left, top, width } = frame.getBoundingClientRect()
  return { left, top, scale: width / frame.offsetWidth, width: frame.offsetWidth, height: frame.offsetHeight }
}

/** A rectangle of the screen in the slide's own pixels. */
export function toCanvas({ left, top, width, height }: DOMRect, canvas: Canvas): Box {
  return {
    x: (left - canvas.left) / canvas.scale,
    y: (top - canvas.top) / canvas.scale,
    width: width / canvas.scale,
    height: height / canvas.scale,
  }
}

/** The smallest box around some. */
export function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map(box => box.x))
  const y = Math.min(...boxes.map(box => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y,
  }
}
