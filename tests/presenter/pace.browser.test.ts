import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Window } from './windows'
import { text } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import { connectBrowser } from '../support/browser'
import { lectureContext, openWindow, SOON, step, windowOf } from './windows'

const url = inject('deckUrl')
const SECOND = 1000
let browser: Browser
let context: BrowserContext
let presenter: Window
let page: Page
/** Seconds that the plan gives each slide. */
let budgets: number[]

beforeAll(async () => {
  browser = await connectBrowser()
})
beforeEach(async () => {
  context = await lectureContext(browser, { viewport: { width: 1440, height: 900 } })
  page = await context.newPage()
  await page.clock.install({ time: '2026-11-24T10:00:00Z' })
  await page.goto(`${url}presenter/1`)
  presenter = await windowOf(page)
  budgets = await presenter.nav.evaluate(({ slides }) => slides.map(({ meta }) => Number.parseInt(String(meta.slide.frontmatter.budget))))
  await page.locator('.pace-panel').waitFor()
  // However long the page took to load, it is not yet evening.
  await page.clock.pauseAt('2026-11-24T20:00:00Z')
})
afterEach(() => context.close())
afterAll(() => browser.close())

const says = (part: string) => page.locator(`.pace-panel ${part}`).innerText().then(text => text.replace(/\s+/g, ' ').trim())

/** Waits until parts of the panel say what they shall; the clock stands still meanwhile. */
async function panel(expected: Record<string, string>): Promise<void> {
  await expect.poll(async () => Object.fromEntries(await Promise.all(Object.keys(expected).map(async part => [part, await says(part)]))) as Record<string, string>, SOON).toEqual(expected)
}

async function after(seconds: number): Promise<void> {
  await page.clock.runFor(seconds * SECOND)
}

/** Gives the deck the moment that its own timers need. */
const moment = () => page.clock.runFor(300)

/** Takes the first step, which starts the clock. */
async function begin(): Promise<void> {
  await step(presenter, 'PageDown')
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  await moment()
}

/** Presses the clock's key and waits for what its button then offers. */
async function toggle(offers: 'Pause' | 'Go on'): Promise<void> {
  await page.keyboard.press('t')
  await page.getByRole('button', { name: offers }).waitFor()
  await moment()
}

async function go(no: number): Promise<void> {
  await presenter.nav.evaluate((nav, to) => nav.go(to, 0, true), no)
  await expect.poll(presenter.place, SOON).toEqual({ no, click: 0 })
  await moment()
}

const clockWords = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
const click = (name: string) => page.getByRole('button', { name, exact: true }).click()

it('the first step starts the talk; the panel says budget, time left, and ahead or behind, in words', async () => {
  const [first] = budgets as [number]
  await panel({ '.slide': `${clockWords(first)} left of ${clockWords(first)} for this slide`, '.talk': 'not started the first step starts the clock', '.clock': '0:00 of 45:00' })
  await after(120)
  await begin()
  await after(10)
  await panel({ '.talk strong': 'on pace', '.clock': '0:10 of 45:00' })
  await page.locator('.pace-panel[data-stage=within]').waitFor()
})

it('it warns at the end of a slide’s budget and says by how much a slide is over', async () => {
  const [first] = budgets as [number]
  await begin()
  await after(first - 10)
  await panel({ '.slide': '0:10 left time to move on' })
  await page.locator('.pace-panel[data-stage=ending]').waitFor()
  await after(22)
  await panel({ '.slide': `0:12 over beyond this slide’s ${clockWords(first)}` })
  await page.locator('.pace-panel[data-stage=over]').waitFor()
  await panel({ '.talk': 'on pace −0:12' })
  await after(118)
  await panel({ '.talk': '2 min behind −2:10' })
})

it('a slide that is left early, or skipped, is time won; going back to what was said costs nothing', async () => {
  await begin()
  await after(budgets[0]! - 1)
  await go(2)
  await go(5)
  const won = budgets[1]! + budgets[2]! + budgets[3]!
  await panel({ '.talk': `${Math.round(won / 60)} min ahead +${clockWords(won)}` })
  await go(1)
  await panel({ '.talk strong': 'on pace' })
  await go(5)
  await panel({ '.talk strong': `${Math.round(won / 60)} min ahead` })
})

it('a pause stands still, and one goes on from there', async () => {
  await begin()
  await after(20)
  await toggle('Go on')
  await after(600)
  await panel({ '.clock': '0:20 of 45:00, paused', '.slide strong': `${clockWords(budgets[0]! - 20)} left` })
  await toggle('Pause')
  await after(10)
  await panel({ '.clock': '0:30 of 45:00' })
})

it('a talk that began before its clock is put right by the minute, and shows the delay', async () => {
  await begin()
  await after(5)
  await click('Pause')
  await click('+1 min')
  await click('+1 min')
  await panel({ '.clock': '2:05 of 45:00, paused', '.talk': '2 min behind −2:00' })
  await click('−1 min')
  await panel({ '.talk': '1 min behind −1:00' })
  await click('Reset')
  await panel({ '.clock': '0:00 of 45:00', '.talk strong': 'not started' })
})

it('a clock started on a later slide counts what the slides before it were given', async () => {
  await go(4)
  await panel({ '.talk strong': 'not started' })
  await click('Start')
  await after(1.4)
  const given = budgets[0]! + budgets[1]! + budgets[2]!
  await panel({ '.talk strong': 'on pace', '.clock': `${clockWords(given + 1)} of 45:00` })
})

it('the clock outlives a reload of the presenter’s window, with and without the audience’s', async () => {
  await begin()
  await after(30)
  await page.reload()
  await page.locator('.pace-panel').waitFor()
  await page.clock.runFor(SECOND)
  await expect.poll(() => says('.clock'), SOON).toMatch(/^0:3\d of 45:00$/)
  const audience = await openWindow(context, `${url}1`)
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await page.locator('.pace-panel').waitFor()
  await expect.poll(async () => {
    await page.clock.runFor(SECOND)
    return says('.clock')
  }, SOON).toMatch(/^(?!0:[012]\d)\d+:\d\d of 45:00$/)
  await audience.page.close()
})

it('the times of a rehearsal are saved as CSV, beside the budgets', async () => {
  await begin()
  await after(50)
  await go(2)
  await after(30)
  await click('Pause')
  const saving = page.waitForEvent('download')
  await click('Save times')
  const download = await saving
  expect(download.suggestedFilename()).toBe('rehearsal-2026-11-24.csv')
  const [header, ...rows] = (await text(await download.createReadStream())).trim().split('\r\n')
  expect(header).toMatch(/slide,id,headline,budget_s,spent_s,over_s$/)
  expect(rows.map(row => /^(\d+),([\w-]+),.*,(\d+),(\d+),(-?\d+)$/.exec(row)?.slice(1))).toEqual([
    ['1', 'opening', String(budgets[0]), '50', String(50 - budgets[0]!)],
    ['2', 'provenance', String(budgets[1]), '30', String(30 - budgets[1]!)],
  ])
})
