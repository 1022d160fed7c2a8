import type { Page } from 'playwright-core'

/**
 * What a browser's PDF needs and a screen does not. A picture becomes a Figure only through content that is not hidden;
 * a picture within a picture would be a Figure of its own, which the outer description already tells.
 */
function describePictures(): void {
  const inside = '[role="img"] '
  for (const hidden of document.querySelectorAll(`${inside}[aria-hidden]`))
    hidden.removeAttribute('aria-hidden')
  for (const inner of document.querySelectorAll(`${inside}[role], ${inside}[aria-label]`)) {
    inner.removeAttribute('role')
    inner.removeAttribute('aria-label')
  }
  // A box of drawings without a word in it is lost; its first drawing is not.
  for (const box of document.querySelectorAll('div[role="img"]')) {
    const [first, ...others] = box.children
    if (box.textContent.trim() || !(first instanceof SVGElement))
      continue
    first.setAttribute('role', 'img')
    first.setAttribute('aria-label', box.getAttribute('aria-label') ?? '')
    others.forEach(other => other.setAttribute('aria-hidden', 'true'))
    box.removeAttribute('role')
    box.removeAttribute('aria-label')
  }
}

// A halo is the same text once more, and would be read twice: a plate of its colour takes its place.
function replaceHalos(): void {
  for (const text of document.querySelectorAll<SVGTextElement>('#print-content svg text, #print-content svg tspan')) {
    const { paintOrder, stroke } = getComputedStyle(text)
    if (!paintOrder.startsWith('stroke') || stroke === 'none')
      continue
    text.style.stroke = 'none'
    if (text.localName !== 'text')
      continue
    const { x, y, width, height } = text.getBBox()
    const plate = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
    for (const [name, value] of Object.entries({ x: x - 2, y: y + height * 0.1, width: width + 4, height: height * 0.84, rx: 4, fill: stroke, transform: text.getAttribute('transform') ?? '' }))
      plate.setAttribute(name, String(value))
    plate.style.stroke = 'none'
    plate.style.fill = stroke
    text.before(plate)
  }
}

// Text is extracted in the order of painting, and what is positioned is painted last: the headline after the body.
const PAINT_IN_READING_ORDER = '.slide-body > :not(h1) { position: relative }'

/** Prepares Slidev's print page for a tagged PDF; nothing that is seen changes. */
export async function makeReadable(page: Page): Promise<void> {
  await page.evaluate(describePictures)
  await page.evaluate(replaceHalos)
  await page.addStyleTag({ content: PAINT_IN_READING_ORDER })
}
