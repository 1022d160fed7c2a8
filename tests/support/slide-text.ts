import type { Page } from 'playwright-core'

/**
 * What a slide says to eyes and to a screen reader: its text, and the descriptions of its pictures.
 * Left out is what a component marks as `data-furniture`: ticks of an axis, a scale bar, numerals of a list.
 */
export function slideText(page: Page, no: number): Promise<string> {
  return page.evaluate((slide) => {
    const root = document.querySelector<HTMLElement>(`#slide-content [data-slidev-no="${slide}"]`)
    if (!root)
      throw new Error(`Slide ${slide} is not shown.`)
    const furniture = [...root.querySelectorAll<HTMLElement | SVGElement>('[data-furniture]')]
    furniture.forEach(element => element.style.setProperty('display', 'none'))
    const drawn = [...root.querySelectorAll('svg text:not([data-furniture])')].map(text => text.textContent)
    const described = [...root.querySelectorAll('[aria-label]')].map(element => element.getAttribute('aria-label'))
    const all = [root.innerText, ...drawn, ...described].join('\n')
    furniture.forEach(element => element.style.removeProperty('display'))
    return all
  }, no)
}

/** A note's HTML as plain words. */
export function noteText(html: string): string {
  return html
    .replace(/<\/p>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, '\'')
}
