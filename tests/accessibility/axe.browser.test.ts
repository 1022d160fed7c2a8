import type { Browser, JSHandle, Page } from 'playwright-core'
import type { DeckSlide, RunningNav } from '../../tools/deck/navigation'
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

// Slides mounted before and ahead are inert, and axe would walk through each of them again at every slide.
async function letOthersGo(nav: JSHandle<RunningNav>): Promise<void> {
  await nav.evaluate(({ slides, currentSlideNo }) => {
    for (const { no, meta } of slides) {
      if (no !== currentSlideNo)
        meta.__preloaded = false
    }
    return new Promise<number>(requestAnimationFrame)
  })
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
    const nav = await navigation(deck.page)
    for (const { no, frontmatter } of deck.slides.filter(isLookedAt)) {
      await deck.show(no, Infinity)
      await letOthersGo(nav)
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
