import type { Page } from 'playwright-core'
import type { Measured } from './probe/types'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

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

/** Measures the slide that a page shows. */
export async function measureSlide(page: Page, no: number): Promise<Measured> {
  if (!await page.evaluate(() => 'measureSlide' in window))
    await page.addScriptTag({ content: await (script ??= bundle()) })
  return page.evaluate(slide => window.measureSlide!(slide), no)
}
