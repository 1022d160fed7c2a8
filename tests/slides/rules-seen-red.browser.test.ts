import type { Browser, Page } from 'playwright-core'
import type { MadeSlide } from '../support/broken-slides'
import type { Violation } from '../support/rules/rule'
import type { Watch } from '../support/watch-page'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { BROKEN, SOUND } from '../support/broken-slides'
import { measureSlide } from '../support/measure'
import { RULES } from '../support/rules'
import { watchPage } from '../support/watch-page'

let browser: Browser
let page: Page
let watch: Watch

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'))
  page = await newDeckPage(browser)
  watch = await watchPage(page)
})

afterAll(() => browser?.close())

async function judge({ html, slide = {}, clicks = 0, lang = 'en' }: MadeSlide): Promise<Map<string, Violation[]>> {
  await page.setContent(`<!doctype html><html lang="${lang}"><body style="margin:0">
    <div id="slide-content" style="position:relative;width:1280px;height:720px;overflow:hidden"><div data-slidev-no="1">${html}</div></div>`)
  const made = { no: 1, headline: 'A headline', noteHTML: '', frontmatter: {}, ...slide }
  const scene = { ...await measureSlide(page, 1), ...watch.read(), slide: made, click: clicks, clicks }
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
    const judged = await judge(made)
    expect(judged.get(id)?.map(({ measured }) => measured).join('\n')).toContain(made.says)
    expect(brokenRules(judged).filter(other => other !== 'quiet-console' || id === 'quiet-console')).toEqual([id])
  })
})
