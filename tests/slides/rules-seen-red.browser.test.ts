import type { Browser, Page } from 'playwright-core'
import type { MadeSlide } from '../support/broken-slides'
import type { Violation } from '../support/rules/rule'
import type { Watch } from '../support/watch-page'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { settle } from '../../tools/deck/walk'
import { BROKEN, SOUND } from '../support/broken-slides'
import { connectBrowser } from '../support/browser'
import { isFull } from '../support/is-full'
import { measureSlide } from '../support/measure'
import { RULES } from '../support/rules'
import { spokenOn } from '../support/spoken'
import { watchPage } from '../support/watch-page'

let browser: Browser
let page: Page
let watch: Watch

beforeAll(async () => {
  browser = await connectBrowser()
  page = await newDeckPage(browser)
  watch = await watchPage(page)
})

afterAll(() => browser?.close())

/** What judges the pictures that are taken; they take longer than all else. */
const OF_COLOURS = ['text-contrast', 'shape-contrast', 'labels-off-lines']

async function judge({ html, slide = {}, clicks = 0, click = clicks, lang = 'en', printed }: MadeSlide, { colours = true } = {}): Promise<Map<string, Violation[]>> {
  await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="${lang}"><body style="margin:0">
    <div id="slide-content" style="position:relative;width:1280px;height:720px;overflow:hidden;background:#fff"><div data-slidev-no="1">${html}</div></div>`)}`)
  await settle(page)
  const seen = await watch.read()
  const made = { no: 1, headline: 'A headline', noteHTML: '', frontmatter: {}, ...slide }
  const measured = await measureSlide(page, 1, { colours })
  const scene = { ...measured, ...seen, spoken: await spokenOn(page), slide: made, click, clicks, printed }
  return new Map(RULES.map(rule => [rule.id, rule.check(scene)]))
}

function brokenRules(judged: Map<string, Violation[]>): string[] {
  return [...judged].filter(([, violations]) => violations.length > 0).map(([id]) => id)
}

it('A sound slide breaks no rule', async () => {
  expect(brokenRules(await judge(SOUND))).toEqual([])
})

it('Each rule has a slide that breaks it', () => {
  expect(RULES.map(({ id }) => id).filter(id => !BROKEN[id]?.length)).toEqual([])
})

describe.each(Object.entries(BROKEN))('%s', (id, slides) => {
  it.each(slides)('is broken by a slide of which it says: $says', async (made) => {
    const judged = await judge(made, { colours: isFull || OF_COLOURS.includes(id) })
    expect(judged.get(id)?.map(({ measured }) => measured).join('\n')).toContain(made.says)
    expect(brokenRules(judged).filter(other => other !== 'quiet-console' || id === 'quiet-console')).toEqual([id])
  })
})
