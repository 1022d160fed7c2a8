import type { Browser } from 'playwright-core'
import type { Findings } from '../support/findings'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { printedWords } from '../support/printed'
import { RULES } from '../support/rules'
import { walkRules } from '../support/walk-rules'
import { watchPage } from '../support/watch-page'

let browser: Browser
let findings: Findings

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'))
  const printed = await printedWords(await newDeckPage(browser), inject('deckUrl'))
  const page = await newDeckPage(browser)
  const watch = await watchPage(page)
  const deck = await openDeck(page, inject('deckUrl'))
  const walked = await walkRules({
    deck,
    watch,
    printed,
    rules: RULES,
    name: 'slides.md at 1280×720, bright',
    everyClick: ({ frontmatter }) => frontmatter.part !== 'appendix',
  })
  findings = walked.findings
  console.log(`${walked.states} states walked.`)
})

afterAll(() => browser?.close())

describe('On every slide at every click', () => {
  it.each(RULES)('$id: $protects', ({ id }) => {
    const found = findings.get(id) ?? []
    expect(found, `${found.length} times:\n\n${found.join('\n\n')}\n`).toEqual([])
  })
})
