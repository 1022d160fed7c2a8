import type { chromium, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connectBrowser } from './browser'
import { looseFigures } from './loose-figures'
import { noteText, slideText } from './slide-text'

const SLIDE = (inside: string) => `<div id="slide-content"><div data-slidev-no="4">${inside}</div></div>`

let browser: Awaited<ReturnType<typeof chromium.connect>>
let page: Page

beforeAll(async () => {
  browser = await connectBrowser()
  page = await browser.newPage()
})
afterAll(() => browser?.close())

describe('the words of a slide', () => {
  it.each([
    ['Markdown', '<h1>About 41 planes</h1>'],
    ['a component’s drawing', '<svg><text>41 planes</text></svg>'],
    ['a diagram’s label', '<svg><g><text><tspan>deal, June</tspan></text></g></svg>'],
    ['a description', '<div role="img" aria-label="41 planes"></div>'],
  ])('give away a figure typed into %s', async (_, inside) => {
    await page.setContent(SLIDE(inside))
    expect(looseFigures(await slideText(page, 4), [])).toHaveLength(inside.includes('<text') ? 2 : 1)
  })

  it('leave out what is marked as furniture', async () => {
    await page.setContent(SLIDE('<svg><text data-furniture="axis">2014</text></svg><b data-furniture="numeral">1</b>Lifted'))
    expect(looseFigures(await slideText(page, 4), [])).toEqual([])
  })
})

describe('the words of a note', () => {
  it('give away a figure typed into it', () => {
    expect(looseFigures(noteText('<p>They were <strong>41</strong>.</p>'), [])).toHaveLength(1)
  })
})
