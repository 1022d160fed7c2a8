import type { DeckSlide } from '../../tools/deck/walk'
import process from 'node:process'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { entriesById } from '../../lib/entries'
import { loadData } from '../../tools/data/load'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { citationOf } from '../../lib/citation'
import { FURNITURE } from '../support/furniture'
import { looseFigures, renderingsOf, renderingsOfCitation, renderingsOfDeck } from '../support/loose-figures'
import { noteText, slideText } from '../support/slide-text'

const { data } = loadData(process.cwd())
const entries = data ? entriesById(data) : new Map()
const shared = data ? renderingsOfDeck(data) : []
const furniture = FURNITURE.map(({ pattern }) => pattern)

function ownRenderings({ frontmatter }: DeckSlide): string[] {
  const ids = Array.isArray(frontmatter.claims) ? frontmatter.claims.map(String) : []
  const cited = data ? renderingsOfCitation(citationOf(ids, data)) : []
  return [...ids.flatMap(id => entries.has(id) ? renderingsOf(entries.get(id)!) : []), ...cited, ...shared]
}

let browser: Awaited<ReturnType<typeof chromium.connect>>
let texts: { slide: DeckSlide, shown: string }[]

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'))
  const page = await newDeckPage(browser)
  // The first request waits until the deck is built.
  page.setDefaultNavigationTimeout(200_000)
  const deck = await openDeck(page, inject('deckUrl'))
  texts = []
  for (const slide of deck.slides) {
    await deck.show(slide.no, Number.POSITIVE_INFINITY)
    texts.push({ slide, shown: await slideText(page, slide.no) })
  }
})
afterAll(() => browser?.close())

describe('every slide, with its pictures’ descriptions and its note', () => {
  it('has no figure, date or amount that its own claims do not carry', () => {
    const loose = texts.flatMap(({ slide, shown }) => {
      const own = ownRenderings(slide)
      return [['slide', shown], ['note', noteText(slide.noteHTML)]].flatMap(([where, text]) =>
        looseFigures(text!, own, furniture).map(found => `slide ${slide.no}, ${String(slide.frontmatter.id)}, ${where}: … ${found} …`))
    })
    expect(loose).toEqual([])
  })
})
