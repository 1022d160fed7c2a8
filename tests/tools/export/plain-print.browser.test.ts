import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { runningSlides } from '../../../tools/deck/navigation'
import { newDeckPage } from '../../../tools/deck/page'
import { settle, visit } from '../../../tools/deck/walk'
import { connectBrowser } from '../../support/browser'
import { describeFull } from '../../support/full'
import { openPdf } from '../../support/pdf'

let browser: Browser

describeFull('Slidev\'s print page, printed without any of our tools', () => {
  beforeAll(async () => void (browser = await connectBrowser()))
  afterAll(() => browser?.close())

  it.each(['screen', 'print'] as const)('has one page a slide and no empty one at its end, as %s', async (media) => {
    const page = await newDeckPage(browser)
    await visit(page, new URL('print?print=true', inject('deckUrl')).href)
    const slides = await runningSlides(page)
    await page.emulateMedia({ media })
    await settle(page)
    const pdf = await openPdf(await page.pdf({ printBackground: true, preferCSSPageSize: true }))
    expect(pdf.numPages).toBe(slides.length)
    await page.context().close()
  })
})
