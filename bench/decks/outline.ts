import type { Browser } from 'playwright-core'
import { resolveOptions } from '@slidev/cli'
import { loadData } from '../../tools/data/load'
import { freshBuild } from '../../tools/deck/fresh'
import { serveFolder } from '../../tools/deck/serve'
import { ToolError } from '../../tools/deck/tool-error'
import { inPage } from '../../tools/export/in-page'
import { openPrintPage } from '../../tools/export/print-page'
import { fillIn } from '../../tools/pages/fill'
import { ROOT } from '../places'

/** What every compared deck shows on one slide. */
export interface OutlineSlide {
  headline: string
  /** The words that are seen beside the headline, a line for each label, paragraph or cell. */
  lines: string[]
  /** Mermaid text, where the slide has a diagram. */
  diagram?: string
}

// Runs in the page, hence in one piece.
function readSeen(containers: Element[]): { headline: string, lines: string[], drawn: string[] }[] {
  const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.visually-hidden, style, h1')
  return containers.map((container) => {
    const lines = new Map<Element, string>()
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (!parent || !squeezed(walker.currentNode.textContent ?? '') || !isSeen(parent))
        continue
      const block = parent.closest('text, p, li, td, th, dt, dd, h2, h3, div') ?? parent
      lines.set(block, `${lines.get(block) ?? ''} ${walker.currentNode.textContent}`)
    }
    const drawn = [...lines].filter(([block]) => block.localName === 'text')
    return {
      headline: squeezed(container.querySelector('h1')?.textContent ?? ''),
      lines: [...lines.values()].map(squeezed),
      drawn: drawn.map(([, text]) => squeezed(text)),
    }
  })
}

async function diagrams(): Promise<(string | undefined)[]> {
  const { data: deck } = await resolveOptions({ entry: 'slides.md' }, 'build')
  const { data } = loadData(ROOT)
  if (!data)
    throw new ToolError('The data of the deck is at fault.\n  Run npm run check, which tells every fault with its place.')
  return deck.slides.map(({ content }, index) => {
    const text = /^```mermaid[^\n]*\n([\s\S]*?)^```/m.exec(content)?.[1]
    return text && fillIn(text, data, { file: `slide ${index + 1}`, line: 1, column: 1 }).text
  })
}

/** Reads our deck as its audience sees it at each slide's last step; diagrams as the text that they are drawn from. */
export async function readOutline(browser: Browser): Promise<OutlineSlide[]> {
  const texts = await diagrams()
  const served = await serveFolder(await freshBuild())
  try {
    const seen = await inPage(browser, false, async (page) => {
      await openPrintPage(page, served.url, { withClicks: false })
      return page.locator('.print-slide-container').evaluateAll(readSeen)
    })
    return seen.map(({ headline, lines, drawn }, index) => {
      const diagram = texts[index]
      return { headline, lines: diagram ? lines.filter(line => !drawn.includes(line)) : lines, diagram }
    })
  }
  finally {
    await served.close()
  }
}
