import type { Browser, Page } from 'playwright-core'
import type { DeckSlide } from '../../../tools/deck/navigation'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../../tools/deck/page'
import { openDeck } from '../../../tools/deck/walk'
import { readExportOptions } from '../../../tools/export/options'
import { exportTranscript } from '../../../tools/export/transcript/transcript'
import { connectBrowser } from '../../support/browser'

let browser: Browser
let page: Page
let slides: DeckSlide[]
let html: string
let markdown: string

function words(text: string): string {
  return text.replace(/<[^>]*>/g, ' ').replace(/\W+/g, ' ').trim()
}

beforeAll(async () => {
  browser = await connectBrowser()
  const deck = await newDeckPage(browser)
  slides = (await openDeck(deck, inject('deckUrl'))).slides
  await deck.context().close()
  const { files } = await exportTranscript({ browser, url: inject('deckUrl') }, readExportOptions([]))
  ;[html = '', markdown = ''] = files.map(file => new TextDecoder().decode(file))
  page = await newDeckPage(browser)
  await page.setContent(html)
})

afterAll(() => browser?.close())

describe('The transcript', () => {
  it('is well-formed', async () => {
    const fault = await page.evaluate(text => new DOMParser().parseFromString(text.replace('<!DOCTYPE html>', ''), 'application/xml').querySelector('parsererror')?.textContent, html)
    expect(fault).toBeUndefined()
  })

  it('says its language, and has one headline a slide under its part', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await page.locator('h1').count()).toBe(1)
    expect(await page.locator('h3').count()).toBe(slides.length)
    expect(await page.locator('h2').count()).toBe(new Set(slides.map(({ frontmatter: { part } }) => part)).size)
  })

  it('leads from its contents to every slide', async () => {
    const targets = await page.locator('nav a').evaluateAll(links => links.map(link => document.querySelector(link.getAttribute('href') ?? '#')?.localName))
    expect(targets).toEqual(slides.map(() => 'section'))
  })

  it('carries every word of every note, in both forms', async () => {
    const said = words((await page.locator('main').textContent()) ?? '')
    for (const { no, noteHTML } of slides) {
      for (const [, paragraph = ''] of noteHTML.matchAll(/<p>([\s\S]*?)<\/p>/g)) {
        const text = words(await page.evaluate(inner => new DOMParser().parseFromString(inner, 'text/html').body.textContent, paragraph))
        expect(said, `slide ${no}`).toContain(text.replace(/^Sources /, ''))
        expect(words(markdown), `slide ${no}`).toContain(text.replace(/^Sources /, ''))
      }
    }
  })

  it('needs no other file and no script', () => {
    expect(html).not.toMatch(/<script|\bsrc=|url\(|@import|<link/)
  })
})
