import type { Browser, Page } from 'playwright-core'
import type { DeckSlide } from '../../tools/deck/navigation'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { navigation } from '../../tools/deck/navigation'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck, settle, visit } from '../../tools/deck/walk'
import { axeFaults } from '../support/axe'
import { connectBrowser } from '../support/browser'
import { isFull } from '../support/is-full'
import { ofUpstream } from './upstream'

let browser: Browser
const newPage = (): Promise<Page> => newDeckPage(browser)

beforeAll(async () => {
  browser = await connectBrowser()
})
afterAll(() => browser?.close())

async function faults(page: Page, where: string, part?: string): Promise<string[]> {
  const found = await axeFaults(page, part)
  return found.filter(fault => !ofUpstream(fault)).map(({ rule, target, words }) => `${where}: ${rule} at ${target}: ${words}`)
}

// Slidev mounts all slides ahead; axe walks the whole page for each of them, though it may look at one only.
async function mountOnlyWhatIsShown(page: Page): Promise<void> {
  const nav = await navigation(page)
  // A route's meta is a view on its slide's frontmatter; Vue keeps what it guards under `__v_raw`.
  await nav.evaluate(({ slides }) => slides.forEach(({ meta }) => Object.defineProperty((meta as { __v_raw?: object }).__v_raw ?? meta, 'preload', { value: false })))
}

/** Pages of one table are alike: of each the first is looked at, all of them in the full gate. */
function isLookedAt({ frontmatter: { id, part } }: DeckSlide): boolean {
  return isFull || part !== 'appendix' || !/-(?:[2-9]|\d{2,})$/.test(String(id))
}

/** A view of the deck other than its slides. */
async function open(address: string): Promise<Page> {
  const page = await newPage()
  await visit(page, new URL(address, inject('deckUrl')).href)
  await navigation(page)
  await settle(page)
  return page
}

describe('axe finds nothing at WCAG 2.2 AA and at best-practice level', () => {
  it('on any slide', async () => {
    const deck = await openDeck(await newPage(), inject('deckUrl'))
    const found: string[] = []
    await mountOnlyWhatIsShown(deck.page)
    for (const { no, frontmatter } of deck.slides.filter(isLookedAt)) {
      await deck.show(no, Infinity)
      // What is around the slides stays the same: it is looked at once.
      found.push(...await faults(deck.page, `slide ${no} (${frontmatter.id})`, no > 1 ? '#slide-content' : undefined))
    }
    expect(found).toEqual([])
  })

  it('in the overview of a lecture', async () => {
    const page = await open('1')
    await page.keyboard.press('o')
    await page.getByTitle('Close').waitFor()
    await settle(page)
    expect(await faults(page, 'quick overview')).toEqual([])
  })

  it.each([
    ['the presenter view', 'presenter/5'],
    // The slides once more, as in the overview of a lecture, with their notes.
    ...isFull ? [['the overview page', 'overview']] : [],
  ])('in %s', async (where, address) => {
    expect(await faults(await open(address), where)).toEqual([])
  })
})
