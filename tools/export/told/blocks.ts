import type { Page } from 'playwright-core'

/** A piece of a slide's body in words: a picture by its description, a table by its cells, or what stands there as text. */
export type Block
  = | { kind: 'picture', text: string }
    | { kind: 'text', text: string }
    | { kind: 'table', head: string[], rows: string[][] }

/** The words of one printed slide. */
export interface PrintedWords {
  no: number
  blocks: Block[]
  /** The line at its foot. */
  source: string
}

// Runs in the page, hence in one piece.
function readContainers(containers: Element[]): PrintedWords[] {
  const squeezed = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
  const cellText = (cell: Element): string => {
    const copy = cell.cloneNode(true) as Element
    copy.querySelectorAll('[role="img"]').forEach(picture => picture.replaceWith(` ${picture.getAttribute('aria-label') ?? ''} `))
    copy.querySelectorAll('[aria-hidden="true"]').forEach(hidden => hidden.remove())
    return squeezed(copy.textContent)
  }
  const table = (element: Element): Block => {
    const rows = [...element.querySelectorAll('tr')].map(row => [...row.children].map(cellText))
    return { kind: 'table', head: rows[0] ?? [], rows: rows.slice(1) }
  }
  const blocksOf = (element: Element): Block[] => {
    if (element.matches('[role="img"]'))
      return [{ kind: 'picture', text: squeezed(element.getAttribute('aria-label')) }]
    if (element.matches('table'))
      return [table(element)]
    if (element.matches('h1, .slide-label, .slide-source, .part, [aria-hidden="true"]'))
      return []
    if (element.matches('svg, p, li, h2, h3, dt, dd')) {
      const text = cellText(element)
      return text ? [{ kind: 'text', text }] : []
    }
    return [...element.children].flatMap(blocksOf)
  }
  return containers.map(container => ({
    no: Number.parseInt(container.id, 10),
    blocks: [...container.children].flatMap(blocksOf),
    source: squeezed(container.querySelector('.slide-source')?.textContent),
  }))
}

/** Reads the words of every slide on Slidev's print page. */
export function readWords(page: Page): Promise<PrintedWords[]> {
  return page.locator('.print-slide-container').evaluateAll(readContainers)
}
