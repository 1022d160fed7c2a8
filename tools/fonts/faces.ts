import { createRequire } from 'node:module'
import { join } from 'node:path'

/** A font face of the deck, and the package files that it is cut from, the first that has a glyph giving it. */
export interface Face {
  family: string
  style: 'normal' | 'italic'
  /** The weights that the built file can show, as CSS writes them. */
  weight: string
  script: 'latin' | 'chinese'
  /** Fetched before the stylesheet asks, because the first slide shows it. */
  preload: boolean
  /** Module specifiers of woff2 files. */
  files: string[]
  /** The package's own stylesheet, for the dev server. */
  stylesheet: string
  /** What can vary, and how far; a number sets it for good. */
  axes: Record<string, number | { min: number, max: number }>
}

const WEIGHTS = { min: 400, max: 600 }
const SERIF = '@fontsource-variable/source-serif-4'
const SANS = '@fontsource-variable/source-sans-3'
const NOTO = '@fontsource/noto-sans-sc'

export const FACES: readonly Face[] = [
  {
    family: 'Source Serif 4 Variable',
    style: 'normal',
    weight: '400 600',
    script: 'latin',
    preload: true,
    files: ['latin', 'latin-ext'].map(part => `${SERIF}/files/source-serif-4-${part}-opsz-normal.woff2`),
    stylesheet: `${SERIF}/opsz.css`,
    // 20 is the master for text: no serif on a slide is smaller, and leaving out the caption master saves a quarter.
    axes: { wght: WEIGHTS, opsz: { min: 20, max: 60 } },
  },
  {
    family: 'Source Sans 3 Variable',
    style: 'normal',
    weight: '400 600',
    script: 'latin',
    preload: true,
    files: ['latin', 'latin-ext'].map(part => `${SANS}/files/source-sans-3-${part}-wght-normal.woff2`),
    stylesheet: `${SANS}/wght.css`,
    axes: { wght: WEIGHTS },
  },
  {
    family: 'Source Sans 3 Variable',
    style: 'italic',
    weight: '400 600',
    script: 'latin',
    preload: false,
    files: ['latin', 'latin-ext'].map(part => `${SANS}/files/source-sans-3-${part}-wght-italic.woff2`),
    stylesheet: `${SANS}/wght-italic.css`,
    axes: { wght: WEIGHTS },
  },
  {
    family: 'Noto Sans SC',
    style: 'normal',
    weight: '400',
    script: 'chinese',
    preload: false,
    files: [`${NOTO}/files/noto-sans-sc-chinese-simplified-400-normal.woff2`],
    stylesheet: `${NOTO}/chinese-simplified-400.css`,
    axes: {},
  },
]

/** A whole font file, for a renderer that loads fonts by itself. */
export interface FontFile { family: string, style: Face['style'], weight: string, path: string }

/** Absolute path of a package file such as `@fontsource/…/x.woff2`, as the project at `root` sees it. */
export function resolveFile(specifier: string, root: string): string {
  return createRequire(join(root, 'package.json')).resolve(specifier)
}

/** The uncut font files of every face, as absolute paths; weights span what the file can show. */
export function fontFiles(root: string): FontFile[] {
  return FACES.flatMap(({ family, style, script, files }) => files.map(file => ({
    family,
    style,
    weight: script === 'chinese' ? '400' : '200 900',
    path: resolveFile(file, root),
  })))
}
