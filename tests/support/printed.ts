import type { Page } from 'playwright-core'
import { openPrintPage } from '../../tools/export/print-page'

/** Each slide's words on paper, by its number: what the print page shows where every slide stands once. */
export async function printedWords(page: Page, deckUrl: string): Promise<Map<number, string>> {
  await openPrintPage(page, deckUrl, { range: undefined, withClicks: false })
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
  const words = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-slidev-no]')].map((slide) => {
    const shown: string[] = []
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        shown.push(walker.currentNode.textContent?.trim() ?? '')
    }
    return [Number(slide.dataset.slidevNo), shown.join('\n')] as const
  }))
  return new Map(words)
}
