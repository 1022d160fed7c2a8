import type { Browser } from 'playwright-core'
import type { Findings } from '../support/walk-rules'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../tools/deck/page'
import { openDeck } from '../../tools/deck/walk'
import { RULES } from '../support/rules'
import { walkRules } from '../support/walk-rules'
import { watchPage } from '../support/watch-page'

let browser: Browser
let findings: Findings

beforeAll(async () => {
  browser = await chromium.connect(inject('browserEndpoint'))
  const page = await newDeckPage(browser)
  const watch = await watchPage(page)
  findings = await walkRules(await openDeck(page, inject('deckUrl')), watch, RULES, 'every click')
})

afterAll(() => browser?.close())

describe('On every slide at every click', () => {
  it.each(RULES)('$id: $protects', ({ id }) => {
    const found = findings.get(id) ?? []
    expect(found, `${found.length} times:\n\n${found.join('\n\n')}\n`).toEqual([])
  })
})
