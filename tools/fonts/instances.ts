import type { Face } from './faces'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { builtCss } from './css'
import { FACES } from './faces'
import { charactersOf, readDeck } from './glyphs'
import { cutFonts } from './subset'

/** A font as text is set in it; `size` in CSS pixels decides its optical size. */
export interface Setting {
  family: string
  style: string
  weight: number
  size: number
}

function fixed(axes: Face['axes'], values: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(axes).map(([axis, range]) =>
    [axis, typeof range === 'number' ? range : Math.min(range.max, Math.max(range.min, Math.round(values[axis] ?? range.min)))]))
}

/** The face that shows a setting just as its variable font does, but varies no more; undefined for a font that never did. */
export function instanceOf({ family, style, weight, size }: Setting): Face | undefined {
  const face = FACES.find(one => one.family === family && one.style === style)
  if (!face || Object.keys(face.axes).length === 0)
    return undefined
  const axes = fixed(face.axes, { wght: weight, opsz: size })
  const name = [family.replace(' Variable', ''), ...Object.values(axes), ...style === 'italic' ? ['italic'] : []]
  return { ...face, family: name.join(' '), weight: String(axes.wght), axes }
}

/** `@font-face` rules with the fonts within them, for faces cut to the characters of the deck at `root` and `extra` ones. */
export async function instanceCss(root: string, faces: readonly Face[], extra = ''): Promise<string> {
  const characters = charactersOf([...await readDeck(root), { file: '', text: extra }])
  const files = await cutFonts(root, characters, faces)
  return builtCss(await Promise.all(files.map(async file =>
    ({ ...file, path: `data:font/woff2;base64,${Buffer.from(await readFile(file.path)).toString('base64')}` }))))
}
