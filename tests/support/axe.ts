import type { Page } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** One rule of axe that one element breaks. */
export interface AxeFault {
  rule: string
  /** The element, as a selector. */
  target: string
  words: string
}

interface Axe {
  run: (context: Document | string, options: object) => Promise<{ violations: { id: string, help: string, nodes: { target: string[], failureSummary: string }[] }[], passes: unknown[] }>
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Everything that axe finds on a page as it stands, or in one part of it. */
export async function axeFaults(page: Page, part?: string): Promise<AxeFault[]> {
  if (!await page.evaluate(() => 'axe' in window))
    await page.addScriptTag({ content: await source })
  return page.evaluate(async ([tags, within]) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(within ?? document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) => ({
      rule: id,
      target: target.join(' '),
      words: `${help}. ${failureSummary.replace(/\s+/g, ' ')}`,
    })))
  }, [TAGS, part] as const)
}
