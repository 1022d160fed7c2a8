import type { chromium } from 'playwright-core'
import type { DeckSlide } from '../../tools/deck/navigation'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { citationOf } from '../../lib/citation'
import { entriesById } from '../../lib/entries'
import { loadData } from '../../tools/data/load'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { connectBrowser } from '../support/browser'
import { FURNITURE } from '../support/furniture'
import { looseFigures, renderingsOf, renderingsOfCitation, renderingsOfDeck } from '../support/loose-figures'
import { noteText, slideText } from '../support/slide-text'

const { data } = loadData(process.cwd())
const entries = data ? entriesById(data) : new Map()
const shared = data ? renderingsOfDeck(data) : []
const furniture = FURNITURE.map(({ pattern }) => pattern)

/** The slides whose matter the garbles are. */
const PUTS_RIGHT = /^(?:provenance|versions|corrections-\d+)$/
const pattern = (words: string) => new RegExp(`(?<![\\p{L}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u')
/** Phrases of three words and more; a garble of one or two may be a good word elsewhere ("returnees"). */
const phrases = (data?.corrections ?? []).flatMap(({ stands, meant }) => stands.filter(words => words.split(' ').length > 2).map(words => ({ words, remedy: `"${meant}" is meant` })))
const spellings = (data?.actors ?? []).flatMap(({ notSpelled, name }) => notSpelled.map(words => ({ words, remedy: `the deck spells "${name}"` })))
const garbles = [...phrases, ...spellings].map(garble => ({ ...garble, pattern: pattern(garble.words) }))

function ownRenderings({ frontmatter }: DeckSlide): string[] {
  const ids = Array.isArray(frontmatter.claims) ? frontmatter.claims.map(String) : []
  const cited = data ? renderingsOfCitation(citationOf(ids, data)) : []
  return [...ids.flatMap(id => entries.has(id) ? renderingsOf(entries.get(id)!) : []), ...cited, ...shared]
}

let browser: Awaited<ReturnType<typeof chromium.connect>>
let texts: { slide: DeckSlide, shown: string }[]

beforeAll(async () => {
  browser = await connectBrowser()
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
      // The appendix prints whole data files; there only its own words are looked at.
      const words = slide.frontmatter.part === 'appendix' ? String(slide.frontmatter.title).replace(/\(\d+ of \d+\)/, '') : shown
      return [['slide', words], ['note', noteText(slide.noteHTML)]].flatMap(([where, text]) =>
        looseFigures(text!, own, furniture).map(found => `slide ${slide.no}, ${String(slide.frontmatter.id)}, ${where}: … ${found} …`))
    })
    expect(loose).toEqual([])
  })

  it('has one spelling for every name, and none of the translation’s garbles where they are not put right', () => {
    const wrong = texts.filter(({ slide }) => !PUTS_RIGHT.test(String(slide.frontmatter.id))).flatMap(({ slide, shown }) =>
      garbles.filter(garble => garble.pattern.test(`${shown}\n${noteText(slide.noteHTML)}`)).map(({ words, remedy }) =>
        `slide ${slide.no}, ${String(slide.frontmatter.id)}: "${words}" stands there; ${remedy}`))
    expect(wrong).toEqual([])
  })
})
