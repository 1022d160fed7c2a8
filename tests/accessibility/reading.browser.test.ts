import type { Browser, Page } from 'playwright-core'
import type { OpenDeck } from '../../tools/deck/walk'
import type { Spoken } from '../support/spoken'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { connectBrowser } from '../support/browser'
import { spokenOn } from '../support/spoken'

interface Read {
  where: string
  headline: string
  descriptions: string[]
  spoken: Spoken[]
}

let browser: Browser
let deck: OpenDeck
let reads: Read[]

const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/’/g, '\'').trim()

/** The descriptions of a slide's pictures, as the slide has them. */
function descriptionsOn(page: Page, no: number): Promise<string[]> {
  return page.evaluate(slide => [...document.querySelectorAll(`#slide-content [data-slidev-no="${slide}"] [role="img"][aria-label]`)]
    .filter(picture => picture.checkVisibility({ visibilityProperty: true }) && !picture.closest('[aria-hidden="true"]'))
    .map(picture => picture.getAttribute('aria-label')!.replace(/\s+/g, ' ').trim()), no)
}

beforeAll(async () => {
  browser = await connectBrowser()
  deck = await openDeck(await newDeckPage(browser), inject('deckUrl'))
  reads = []
  for (const { no, headline, frontmatter } of deck.slides.filter(({ frontmatter }) => frontmatter.part !== 'appendix')) {
    await deck.show(no, Infinity)
    const [spoken, descriptions] = [await spokenOn(deck.page), await descriptionsOn(deck.page, no)]
    // The cover's title is the lecture's.
    const own = no === 1 ? await deck.page.locator('[data-slidev-no="1"] h1').innerText() : headline
    reads.push({ where: `slide ${no} (${frontmatter.id})`, headline: own, descriptions, spoken })
  }
})
afterAll(() => browser?.close())

const roles = ({ spoken }: Read, role: string): Spoken[] => spoken.filter(node => node.role === role)
const failing = (holds: (read: Read) => boolean): string[] => reads.filter(read => !holds(read)).map(({ where }) => where)

describe('a screen reader gets each slide of the lecture', () => {
  it('with one headline of the first level: the one that the data give', () => {
    const headings = (read: Read): string[] => roles(read, 'heading').filter(({ level }) => level === 1).map(({ name }) => name)
    expect(reads.map(read => [read.where, ...headings(read).map(plain)])).toEqual(reads.map(({ where, headline }) => [where, plain(headline)]))
  })

  it('with the description of each picture, once', () => {
    const heard = ({ spoken, descriptions }: Read): string[] => spoken.filter(({ role, name }) => /^ima?ge?$/.test(role) && descriptions.includes(name)).map(({ name }) => name)
    expect(reads.map(read => [read.where, ...heard(read).toSorted()])).toEqual(reads.map(({ where, descriptions }) => [where, ...descriptions.toSorted()]))
  })

  it('in the order headline, picture, source', () => {
    expect(failing(({ headline, descriptions, spoken }) => {
      const place = (name: string): number => spoken.findIndex(node => node.name === name)
      const source = spoken.findLastIndex(({ name }) => /^Article, ?/.test(name))
      const places = [spoken.findIndex(({ role, name }) => role === 'heading' && plain(name) === plain(headline)), ...descriptions.slice(0, 1).map(place), ...source < 0 ? [] : [source]]
      return places.every((at, index) => index === 0 || at > places[index - 1]!)
    })).toEqual([])
  })

  it('and no other slide: those mounted ahead are neither read nor reached', async () => {
    await deck.show(2, 0)
    const headings = (await spokenOn(deck.page)).filter(({ role, level }) => role === 'heading' && level === 1)
    const ahead = await deck.page.evaluate(() => {
      const others = [...document.querySelectorAll<HTMLElement>('#slideshow > [data-slidev-no]:not([data-slidev-no="2"]) *')]
      const isReached = (element: HTMLElement): boolean => {
        element.focus?.()
        return document.activeElement === element
      }
      return {
        mounted: others.length > 100,
        seen: others.filter(one => one.checkVisibility({ visibilityProperty: true })).length,
        reached: others.filter(one => one.matches('a[href], button, [tabindex]') && isReached(one)).length,
        clicked: document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[data-slidev-no]')?.getAttribute('data-slidev-no'),
      }
    })
    expect([headings.length, ahead]).toEqual([1, { mounted: true, seen: 0, reached: 0, clicked: '2' }])
  })
})

describe('the page tells', () => {
  it('each slide and each step in a live region', async () => {
    const { no, headline } = deck.slides[4]!
    const { clicks } = await deck.show(no, 0)
    const region = deck.page.locator('[role="status"][aria-live="polite"]')
    await expect.poll(() => region.textContent()).toBe(`Slide ${no} of ${deck.slides.length}: ${headline}.`)
    await deck.show(no, 2)
    await expect.poll(() => region.textContent()).toBe(`Slide ${no} of ${deck.slides.length}: ${headline}. Step 2 of ${clicks}.`)
  })

  it('the slide in its title', async () => {
    const { no, headline } = deck.slides[7]!
    await deck.show(no, 0)
    await expect.poll(() => deck.page.title()).toMatch(new RegExp(`^${headline.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} · `))
  })
})
