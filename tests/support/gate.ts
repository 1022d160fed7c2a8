import type { Browser } from 'playwright-core'
import type { DeckSlide } from '../../tools/deck/navigation'
import type { Findings } from './findings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { connectBrowser } from './browser'
import { isFull } from './is-full'
import { printedWords } from './printed'
import { RULES } from './rules'
import { walkRules } from './walk-rules'
import { watchPage } from './watch-page'

/** The sizes of a window: the canvas itself, a large projector, an old one, a phone in portrait. */
export const SIZES = [[1280, 720], [1920, 1080], [1024, 768], [390, 844]] as const

/** What is walked, and how it is looked at. */
export interface GateWalk {
  /** The entry file, for messages. */
  entry: string
  /** Address of the built deck. */
  url: () => string | Promise<string>
  size: (typeof SIZES)[number]
  dark: boolean
  clicks: 'every click' | 'last click'
}

const isOfLecture = ({ frontmatter }: DeckSlide): boolean => frontmatter.part !== 'appendix'

async function walk(browser: Browser, { entry, url, size: [width, height], dark, clicks }: GateWalk): Promise<Findings> {
  const address = await url()
  const isMain = width === SIZES[0][0] && !dark
  const printed = isMain ? await printedWords(await newDeckPage(browser), address) : undefined
  const page = await newDeckPage(browser, { width, height, dark })
  const watch = await watchPage(page)
  const { findings, states } = await walkRules({
    deck: await openDeck(page, address, { dark }),
    watch,
    printed,
    rules: RULES,
    name: `${entry} at ${width}×${height}, ${dark ? 'dark' : 'bright'}`,
    everyClick: clicks === 'every click' ? isOfLecture : undefined,
    // Colours do not change with the size; at the canvas's own they do not mix at its edges.
    colours: width === SIZES[0][0] && (isFull || entry === 'slides.md'),
  })
  console.log(`${entry} at ${width}×${height}, ${dark ? 'dark' : 'bright'}: ${states} states`)
  return findings
}

/** A deck at one size in one scheme, walked once; then a test for each rule. Tables of the appendix are shown as they end. */
export function describeWalk(gate: GateWalk): void {
  describe(`${gate.entry} at ${gate.size.join('×')}, ${gate.dark ? 'dark' : 'bright'}, at its ${gate.clicks}`, () => {
    let browser: Browser
    let findings: Findings

    beforeAll(async () => {
      browser = await connectBrowser()
      findings = await walk(browser, gate)
    })
    afterAll(() => browser?.close())

    it.each(RULES)('$id: $protects', ({ id }) => {
      const found = findings.get(id) ?? []
      expect(found, `${found.length} times:\n\n${found.join('\n\n')}\n`).toEqual([])
    })
  })
}
