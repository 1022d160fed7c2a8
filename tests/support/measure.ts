import type { Page } from 'playwright-core'
import type { Measured, Surveyed } from './probe/types'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { seenColours } from './colours/seen-colours'

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

async function survey(page: Page, no: number, drawn: boolean): Promise<Surveyed> {
  if (!await page.evaluate(() => 'surveySlide' in window))
    await page.addScriptTag({ content: await (script ??= bundle()) })
  // One text crosses to us much faster than a thousand points.
  return JSON.parse(await page.evaluate(([slide, outlined]) => JSON.stringify(window.surveySlide!(slide, outlined)), [no, drawn] as const)) as Surveyed
}

/** Measures the slide that a page shows; `colours` takes the pictures that the rules of contrast need. */
export async function measureSlide(page: Page, no: number, { colours = true } = {}): Promise<Measured> {
  const surveyed = await survey(page, no, colours)
  const { outlines: _, ...measured } = surveyed
  const seen = colours ? await seenColours(page, no, surveyed) : { texts: surveyed.texts.map(text => ({ ...text, grounds: [] })), shapes: [] }
  return { ...measured, ...seen }
}
