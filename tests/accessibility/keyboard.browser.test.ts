import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { connectBrowser } from '../support/browser'

interface Stop {
  name: string
  /** Whether it stands in the window, and can be told from one without the focus. */
  isSeen: boolean
}

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await connectBrowser()
  page = await newDeckPage(browser)
  await (await openDeck(page, inject('deckUrl'))).show(5, Infinity)
})
afterAll(() => browser?.close())

function focused(): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body)
      return undefined
    const { top, left, bottom, right } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const isInside = top < innerHeight && left < innerWidth && bottom > 0 && right > 0
    return {
      name: element.getAttribute('title') ?? element.textContent.trim(),
      isSeen: isInside && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })
}

/** Everything that Tab reaches, from the beginning of the page to its end. */
async function stops(): Promise<Stop[]> {
  const found: Stop[] = []
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab')
    const stop = await focused()
    if (!stop)
      break
    found.push(stop)
  }
  return found
}

describe('with the keyboard alone', () => {
  it('each link and control of a slide is reached, and seen while it has the focus', async () => {
    const reached = await stops()
    expect(reached.map(({ name }) => name)).toEqual(expect.arrayContaining(['Go to next slide', 'Show slide overview']))
    expect(reached.filter(({ isSeen }) => !isSeen)).toEqual([])
  })

  it('each link of the source line is reached', async () => {
    const links = await page.locator('[data-slidev-no="5"] .source-line a').count()
    const reached = await stops()
    expect(links).toBeGreaterThan(0)
    expect(reached.filter(({ name }) => /^claims of|^S\d/.test(name)).length).toBeGreaterThanOrEqual(links)
  })
})
