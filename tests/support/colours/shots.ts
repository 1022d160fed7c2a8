import type { Page } from 'playwright-core'
import type { Picture } from './picture'
import { devtools } from '../devtools'
import { readPicture } from './picture'

/** How letters are painted while a picture is taken: marked with a colour that nothing else has, or not at all. */
const LETTERS = { marked: '#f0f', bare: 'transparent' } as const

/** Takes a picture of the window with the letters of the slide shown painted in a way of their own. */
export async function shoot(page: Page, no: number, letters: keyof typeof LETTERS): Promise<Picture> {
  // Only what is shown is repainted: dozens of other slides stand ready beside it.
  await page.evaluate(([shown, paint]) => {
    const slide = `#slide-content [data-slidev-no="${shown}"]`
    const style = document.querySelector('#letters-painted') ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: 'letters-painted' }))
    style.textContent = `${slide} * { -webkit-text-fill-color: ${paint} !important; text-decoration-color: transparent !important; transition: none !important }
      ${slide} svg :is(text, tspan) { fill: ${paint} !important }`
  }, [no, LETTERS[letters]] as const)
  const session = await devtools(page)
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })
  return readPicture(data)
}

/** Paints letters as they are again. */
export async function unpaint(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('#letters-painted')?.remove())
}
