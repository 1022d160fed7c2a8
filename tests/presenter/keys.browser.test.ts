import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Window } from './windows'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { connectBrowser } from '../support/browser'
import { inStep, lectureContext, openWindow, SOON, step, windowOf } from './windows'

const url = inject('deckUrl')
let browser: Browser
let context: BrowserContext
let presenter: Window
let audience: Window

beforeAll(async () => {
  browser = await connectBrowser()
  context = await lectureContext(browser, { viewport: { width: 1280, height: 720 } })
  presenter = await openWindow(context, `${url}presenter/3`)
  const opening = context.waitForEvent('page')
  await presenter.page.keyboard.press('a')
  audience = await windowOf(await opening)
})
beforeEach(async () => {
  await presenter.nav.evaluate(nav => nav.go(3, 0, true))
  await inStep([presenter, audience], { no: 3, click: 0 })
  await Promise.all([presenter.page.locator('.black-note').waitFor({ state: 'hidden' }), audience.page.locator('.black-screen').waitFor({ state: 'hidden' })])
})
afterAll(() => browser.close())

/** Loads the audience's window again. */
async function reload(): Promise<void> {
  await audience.page.reload()
  audience = await windowOf(audience.page)
}

const isBlack = (page: Page) => page.locator('.black-screen').isVisible()

/** Whether the deck keeps a key from the browser. */
function isSwallowed(page: Page, key: { key: string, shiftKey?: boolean, ctrlKey?: boolean }): Promise<boolean> {
  return page.evaluate((init) => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  }, key)
}

describe('the keys that clickers send', () => {
  it.each([
    ['PageDown', 3, 1],
    ['ArrowRight', 3, 1],
    ['Space', 3, 1],
    ['ArrowDown', 4, 0],
    ['ArrowUp', 2, 0],
    ['Home', 1, 0],
  ])('%s moves from either window', async (key, no, click) => {
    for (const { page } of [presenter, audience]) {
      await page.keyboard.press(key)
      await inStep([presenter, audience], { no, click })
      await presenter.nav.evaluate(nav => nav.go(3, 0, true))
      await inStep([presenter, audience], { no: 3, click: 0 })
    }
  })

  it('PageUp goes back to the last click of the slide before, End to the last slide', async () => {
    await step(audience, 'PageUp')
    const { no, click } = await inStep([audience, presenter])
    expect([no, click > 0]).toEqual([2, true])
    await step(audience, 'End')
    const last = await presenter.nav.evaluate(({ slides }) => slides.length)
    expect((await inStep([audience, presenter])).no).toBe(last)
  })

  it('reach the deck while a button of the presenter’s view has the focus', async () => {
    await presenter.page.getByRole('button', { name: 'Black' }).focus()
    await presenter.page.keyboard.press('PageDown')
    await inStep([presenter, audience], { no: 3, click: 1 })
    await presenter.page.getByRole('button', { name: 'Start', exact: true }).or(presenter.page.getByRole('button', { name: 'Pause' })).click()
    await presenter.page.keyboard.press('Space')
    await inStep([presenter, audience], { no: 3, click: 2 })
  })
})

describe('the black screen', () => {
  it.each(['b', '.'])('comes by "%s" from either window, and any key shows the slide again and does nothing else', async (key) => {
    for (const [from, to] of [[presenter, audience], [audience, presenter]] as const) {
      await from.page.keyboard.press(key)
      await expect.poll(() => isBlack(audience.page), SOON).toBe(true)
      expect(await isBlack(presenter.page)).toBe(false)
      await presenter.page.getByText('The audience’s screen is black.').waitFor()
      await to.page.keyboard.press('PageDown')
      await expect.poll(() => isBlack(audience.page), SOON).toBe(false)
      await inStep([presenter, audience], { no: 3, click: 0 })
    }
  })

  it('stays while Shift alone is pressed, and after the audience’s window is loaded again', async () => {
    await presenter.page.keyboard.press('b')
    await expect.poll(() => isBlack(audience.page), SOON).toBe(true)
    await audience.page.keyboard.press('Shift')
    await reload()
    await expect.poll(() => isBlack(audience.page), SOON).toBe(true)
    await audience.page.keyboard.press('Escape')
  })

  it('covers the whole window', async () => {
    await presenter.page.keyboard.press('b')
    await audience.page.locator('.black-screen').waitFor()
    const pixels = await audience.page.screenshot()
    await presenter.page.keyboard.press('Escape')
    expect(pixels.length).toBeLessThan(8000)
  })
})

describe('the audience’s window', () => {
  it('gives a projector that changes its resolution the whole slide again', async () => {
    for (const [width, height] of [[1024, 768], [1920, 1080], [800, 600]] as const) {
      await audience.page.setViewportSize({ width, height })
      await expect.poll(() => audience.page.locator('#slide-content').evaluate((slide) => {
        const { left, top, right, bottom } = slide.getBoundingClientRect()
        return [left >= -1, top >= -1, right <= innerWidth + 1, bottom <= innerHeight + 1, right - left > innerWidth - 2 || bottom - top > innerHeight - 2]
      }), SOON).toEqual([true, true, true, true, true])
    }
  })

  it('swallows F5, Shift+F5, Escape, Tab and Enter', async () => {
    for (const key of ['F5', 'Shift+F5', 'Escape', 'Tab', 'Enter', 'Shift+Tab'])
      await audience.page.keyboard.press(key)
    await inStep([presenter, audience], { no: 3, click: 0 })
    expect(await audience.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
    for (const key of ['F5', 'Escape', 'Tab', 'Enter'])
      expect([key, await isSwallowed(audience.page, { key })]).toEqual([key, true])
    expect(await isSwallowed(audience.page, { key: 'F5', shiftKey: true })).toBe(true)
  })

  it('leaves Ctrl+R to the browser, and comes back at its place', async () => {
    expect(await isSwallowed(audience.page, { key: 'r', ctrlKey: true })).toBe(false)
    await reload()
    await inStep([audience, presenter], { no: 3, click: 0 })
  })

  it('stays in the deck, alone and without a dialog, whatever is typed', async () => {
    const overlays = 'dialog[open], #slidev-goto-dialog.top-5, .z-modal, textarea, input:focus'
    const typed = [...'abcefghijklmnopqrstuvwxyz0123456789`?/-=+_~!@#$%^&*()[]{}<>;:\'"\\|', 'Delete', 'Insert', 'F2', 'F8', 'F9', 'ContextMenu', 'Backspace', 'Escape']
    for (const key of typed) {
      await audience.page.keyboard.press(key)
      if (key === 'b' || key === 'f')
        await audience.page.keyboard.press(key)
      expect([key, await audience.page.locator(overlays).filter({ visible: true }).count()]).toEqual([key, 0])
    }
    await inStep([presenter, audience], { no: 3, click: 0 })
    expect(context.pages()).toHaveLength(2)
    expect(new URL(audience.page.url()).pathname).toMatch(/^\/\d+$/)
  })

  it('shows no control, cursor or note, even while the mouse moves on both screens', async () => {
    await presenter.page.mouse.move(700, 250)
    for (let step = 0; step < 10; step++)
      await audience.page.mouse.move(20 + step * 5, 700 - step)
    await presenter.page.mouse.move(720, 260)
    expect(await audience.page.evaluate(() => ({
      cursor: [...new Set([document.body, ...document.querySelectorAll('#page-root *')].map(one => getComputedStyle(one).cursor))],
      controls: [...document.querySelectorAll('nav, button, input')].filter(one => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.closest('#slidev-goto-dialog') === null).map(one => one.outerHTML.slice(0, 80)),
      notes: document.querySelectorAll('.slidev-note, .slidev-presenter, .pace-panel').length,
      mouse: document.querySelectorAll('#slide-content > .pointer-events-none svg').length,
    }))).toEqual({ cursor: ['none'], controls: [], notes: 0, mouse: 0 })
  })
})

describe('a single window', () => {
  const contexts: BrowserContext[] = []
  afterEach(() => Promise.all(contexts.splice(0).map(one => one.close())))

  async function openSingle(): Promise<Window> {
    contexts.push(await lectureContext(browser))
    return openWindow(contexts[0]!, `${url}3`)
  }

  it('shows its controls when the mouse moves, and hides them when it rests', async () => {
    const single = await openSingle()
    await single.page.clock.install()
    const icon = () => single.page.locator('#slide-container > :has(> nav) [class*="i-"]').first().evaluate(one => getComputedStyle(one).maskImage)
    const opacity = () => single.page.locator('#slide-container > :has(> nav)').evaluate(bar => getComputedStyle(bar).opacity)
    expect([await opacity(), await icon()]).toEqual(['0', 'none'])
    // As a browser reports a mouse that rests when a page appears under it.
    await single.page.evaluate(() => dispatchEvent(new PointerEvent('pointermove')))
    await single.page.evaluate(() => new Promise(requestAnimationFrame))
    expect(await single.page.evaluate(() => document.documentElement.classList.contains('deck-awake'))).toBe(false)
    await single.page.mouse.move(600, 300)
    await single.page.mouse.move(620, 310)
    await expect.poll(opacity, SOON).toBe('1')
    expect(await icon()).toContain('svg')
    await single.page.clock.runFor(60_000)
    await expect.poll(opacity, SOON).toBe('0')
  })

  it('lists all keys by "?", and Escape closes the list', async () => {
    const { page } = await openSingle()
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    expect(await page.getByRole('dialog').locator('kbd').allTextContents()).toEqual(expect.arrayContaining(['Page Down', 'b', '.', 'g', '?', 'F5']))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('ArrowDown')
  })

  it('does not load anew by F5', async () => {
    const { page } = await openSingle()
    expect(await isSwallowed(page, { key: 'F5' })).toBe(true)
    expect(await isSwallowed(page, { key: 'F5', shiftKey: true })).toBe(true)
  })
})
