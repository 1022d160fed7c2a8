import type { BuiltFile } from './subset'
import { FACES } from './faces'

const hex = (code: number): string => code.toString(16).toUpperCase()

/** Characters as a CSS `unicode-range`, neighbours joined: `U+20-7E,U+A0`. */
export function unicodeRange(characters: Iterable<string>): string {
  const codes = Array.from(characters, character => character.codePointAt(0)!).sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last && code === last[1] + 1)
      last[1] = code
    else
      runs.push([code, code])
  }
  return runs.map(([from, to]) => from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`).join(',')
}

/** `@font-face` rules for cut files. Text waits for its font: a late swap would move what is already read. */
export function builtCss(files: BuiltFile[]): string {
  return files.map(({ face, path, characters }) => `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weight};
  font-display: block;
  src: url('${path}') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}`).join('\n')
}

/** The packages' own stylesheets, uncut, so that no glyph is missing while typing. */
export function devCss(): string {
  return FACES.map(({ stylesheet }) => `@import '${stylesheet}';`).join('\n')
}
