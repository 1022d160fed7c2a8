import type { Canvas, Pictured, Words } from './types'
import { toCanvas } from './boxes'
import { isVisible, nameOf } from './visible'

const PICTURES = 'svg:not(svg svg), img, canvas, video, [role="img"]'

function wordsOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? (by && document.getElementById(by)?.textContent) ?? ''
}

function pictured(element: Element, canvas: Canvas): Pictured[] {
  const holder = element.parentElement?.closest('[role="img"]')
  if (element.closest('[aria-hidden="true"]') || element.getAttribute('alt') === '' || holder)
    return []
  return [{ name: nameOf(element), box: toCanvas(element.getBoundingClientRect(), canvas), words: wordsOf(element).trim() }]
}

/** The pictures of a slide that are not for eyes only, with the words that stand for them. */
export function picturesOf(slide: Element, canvas: Canvas): Pictured[] {
  return [...slide.querySelectorAll(PICTURES)].filter(isVisible).flatMap(element => pictured(element, canvas))
}

/** Texts and descriptions of steps that are not shown yet, and that stand nowhere else on the slide. */
export function comingOf(slide: Element, shown: Words[]): string[] {
  const seen = new Set(shown.map(({ words }) => words))
  const hidden = [...slide.querySelectorAll('.slidev-vclick-hidden')]
  const texts = hidden.flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode())
      found.push(walker.currentNode.textContent?.trim() ?? '')
    return found
  })
  const described = hidden.flatMap(element => [element, ...element.querySelectorAll('[aria-label]')].map(wordsOf))
  return [...new Set([...texts, ...described])].filter(text => text.length > 2 && !seen.has(text))
}
