import type { Page } from 'playwright-core'
import type { Extracted, NeededFont } from './extract'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { openDeck } from '../deck/walk'
import { FEATURES } from '../fonts/subset'
import { extractSlide } from './extract'

/** What goes into the page: everything else in the folder is a file of the site. */
export const FRAGMENT = 'first-slide.html'
/** Where the folder's fragment keeps its parts apart. */
export interface Fragment {
  head: string
  body: string
}

/** Over the deck until that shows itself; hidden unless the script in the head finds that it belongs there. */
const PLACE = `
#first-slide{display:none;position:fixed;inset:0;z-index:40;overflow:hidden;background:#000;--slidev-slide-scale:var(--first-slide-scale,1)}
.shows-first-slide #first-slide{display:block}
.shows-first-slide #app{visibility:hidden}
@media print{#first-slide{display:none!important}}`

// A name of its own: the deck's fonts, when they come, must not make this text wait for them again.
const own = (family: string): string => `First ${family}`

async function cut({ characters, url }: NeededFont, build: string): Promise<Uint8Array> {
  const file = await readFile(join(build, new URL(url).pathname))
  return subsetFont(file, characters, { targetFormat: 'woff2', keepFeatures: FEATURES })
}

function fontRule({ family, style, weight, range }: NeededFont, file: string): string {
  return `@font-face{font-family:"${own(family)}";font-style:${style};font-weight:${weight};font-display:block;src:url("./${file}") format("woff2");unicode-range:${range || 'U+0-10FFFF'}}`
}

function inRange(range: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return range === '' || range.split(',').some((part) => {
    const [from = '', to = from] = part.trim().slice(2).split('-')
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16)
  })
}

async function writeFonts(fonts: NeededFont[], build: string, folder: string): Promise<{ rules: string, links: string }> {
  const needed = fonts
    .map(font => ({ ...font, characters: [...font.characters].filter(character => inRange(font.range, character)).join('') }))
    .filter(({ characters }) => characters.trim() !== '')
  const files = await Promise.all(needed.map(async (font, index) => {
    const file = `first-slide-${index + 1}.woff2`
    await writeFile(join(folder, file), await cut(font, build))
    return { rule: fontRule(font, file), link: `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin>` }
  }))
  return { rules: files.map(({ rule }) => rule).join('\n'), links: files.map(({ link }) => link).join('\n  ') }
}

/** Takes the first slide out of a running deck and writes what a page needs to show it before the deck runs. `build` is the folder that is served. */
export async function makeFirstSlide(page: Page, url: string, build: string, folder: string): Promise<void> {
  await (await openDeck(page, url)).show(1, 0)
  const { html, css, fonts }: Extracted = await page.evaluate(extractSlide)
  const { rules, links } = await writeFonts(fonts, build, folder)
  const families = [...new Set(fonts.map(({ family }) => family))]
  const named = families.reduce((text, family) => text.replaceAll(new RegExp(`(["'])${family}\\1`, 'g'), `"${own(family)}"`), css)
  const fragment: Fragment = {
    head: `<script src="./first-slide.js"></script>\n  ${links}\n  <style>${rules}\n${named}${PLACE}</style>\n  <noscript><style>#first-slide{display:block!important}</style></noscript>`,
    body: `<div id="first-slide">${html}</div>`,
  }
  await writeFile(join(folder, FRAGMENT), JSON.stringify(fragment))
  await writeFile(join(folder, 'first-slide.js'), await readFile(new URL('head.js', import.meta.url)))
}
