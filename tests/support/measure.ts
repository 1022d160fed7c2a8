import type { Page } from 'playwright-core'
import type { Measured } from './probe/types'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { devtools } from './devtools'

let script: Promise<string> | undefined

// The measuring code is TypeScript in several files and runs in the page: one script is made of it.
async function bundle(): Promise<string> {
  const [built] = [await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('probe/index.ts', import.meta.url)), formats: ['iife'], name: 'slideProbe' },
    },
  })].flat()
  if (!built || !('output' in built))
    throw new Error('The measuring script was not built.')
  return built.output[0].code
}

/** How letters are painted while a picture is taken: marked with a colour that nothing else has, or not at all. */
const LETTERS = { marked: '#f0f', bare: 'transparent' } as const

// Only what is shown is repainted: dozens of other slides stand ready beside it.
async function shoot(page: Page, no: number, letters: keyof typeof LETTERS): Promise<string> {
  await page.evaluate(([shown, paint]) => {
    const slide = `#slide-content [data-slidev-no="${shown}"]`
    const style = document.querySelector('#letters-painted') ?? document.head.appendChild(Object.assign(document.createElement('style'), { id: 'letters-painted' }))
    style.textContent = `${slide} * { -webkit-text-fill-color: ${paint} !important; text-decoration-color: transparent !important; transition: none !important }
      ${slide} svg :is(text, tspan) { fill: ${paint} !important }`
  }, [no, LETTERS[letters]] as const)
  const session = await devtools(page)
  return (await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true })).data
}

async function shots(page: Page, no: number): Promise<{ marked: string, bare: string }> {
  const pictures = { marked: await shoot(page, no, 'marked'), bare: await shoot(page, no, 'bare') }
  await page.evaluate(() => document.querySelector('#letters-painted')?.remove())
  return pictures
}

/** Measures the slide that a page shows; `colours` takes the pictures that the rules of contrast need. */
export async function measureSlide(page: Page, no: number, { colours = true } = {}): Promise<Measured> {
  if (!await page.evaluate(() => 'measureSlide' in window))
    await page.addScriptTag({ content: await (script ??= bundle()) })
  const pictures = colours ? await shots(page, no) : undefined
  return page.evaluate(([slide, taken]) => window.measureSlide!(slide, taken), [no, pictures] as const)
}
