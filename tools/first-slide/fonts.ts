import type { SetWords } from './extract'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { unicodeRange } from '../fonts/css'
import { FACES } from '../fonts/faces'
import { instanceOf } from '../fonts/instances'
import { cutFonts } from '../fonts/subset'

/** A font of the first slide: a short name of its own, the names that the markup has for it, and its `@font-face` rule. */
export interface FirstFont {
  name: string
  standsFor: string[]
  rule: string
}

/**
 * Fonts for the first slide alone, cut to its letters and set for good to its weights and sizes. Their names are their
 * own: the deck's fonts, when they come, must not make these words wait again. In the order of `words`.
 */
export async function firstFonts(words: readonly SetWords[], root: string): Promise<FirstFont[]> {
  const bySettings = new Map<string, SetWords[]>()
  for (const setting of words) {
    const face = instanceOf(setting) ?? FACES.find(({ family, style }) => family === setting.family && style === setting.style)
    if (face)
      bySettings.set(JSON.stringify(face), [...bySettings.get(JSON.stringify(face)) ?? [], setting])
  }
  return Promise.all([...bySettings].map(async ([face, settings], index) => {
    const name = `First ${index + 1}`
    const files = await cutFonts(root, settings.map(({ characters }) => characters).join(''), [JSON.parse(face) as typeof FACES[number]])
    const rules = await Promise.all(files.map(async ({ path, characters, face: { style, weight } }) =>
      `@font-face{font-family:"${name}";font-style:${style};font-weight:${weight};font-display:block;src:url("data:font/woff2;base64,${Buffer.from(await readFile(path)).toString('base64')}") format("woff2");unicode-range:${unicodeRange(characters)}}`))
    return { name, standsFor: settings.map(one => one.name), rule: rules.join('\n') }
  }))
}
