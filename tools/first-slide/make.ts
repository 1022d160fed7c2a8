import type { Page } from 'playwright-core'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { minify } from 'vite'
import { openDeck } from '../deck/walk'
import { extractSlide } from './extract'
import { firstFonts } from './fonts'

/** What goes into the page: everything else in the folder is a file of the site. */
export const FRAGMENT = 'first-slide.json'

/** The parts of the page that show the first slide before the deck runs. */
export interface Fragment {
  /** Decides whether the slide belongs there; runs before anything is drawn. */
  script: string
  css: string
  html: string
  /** Rules of its fonts, that of the largest words first. */
  fonts: string[]
}

/** Over the deck until that shows itself; hidden unless the script in the head finds that it belongs there. */
const PLACE = `
#first-slide{display:none;position:fixed;inset:0;z-index:40;overflow:hidden;background:#000;--slidev-slide-scale:var(--first-slide-scale,1)}
.shows-first-slide #first-slide{display:block}
.shows-first-slide #app{visibility:hidden}
.awaits-first-headline #first-slide h1,.awaits-first-words #first-slide p{visibility:hidden;content-visibility:hidden}
.awaits-first-words #first-slide text{display:none}
@media print{#first-slide{display:none!important}}`

/** Takes the first slide out of a running deck and writes into `folder` what a page needs to show it before the deck runs. */
export async function makeFirstSlide(page: Page, url: string, folder: string): Promise<void> {
  await (await openDeck(page, url)).show(1, 0)
  const { html, css, words } = await page.evaluate(extractSlide)
  const fonts = await firstFonts(words, process.cwd())
  const fragment: Fragment = {
    script: (await minify('head.js', await readFile(new URL('head.js', import.meta.url), 'utf8'))).code,
    css: css.replace(/\n+/g, '\n') + PLACE,
    html: fonts.reduce((text, { name, standsFor }) => standsFor.reduce((all, setting) => all.replaceAll(setting, name), text), html),
    fonts: fonts.map(({ rule }) => rule).filter(Boolean),
  }
  await writeFile(join(folder, FRAGMENT), JSON.stringify(fragment))
}
