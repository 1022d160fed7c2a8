import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A text file of the deck; `file` is relative to the project. */
export interface DeckText { file: string, text: string }

/** A character that no font of the deck can draw. */
export interface MissingGlyph { file: string, line: number, column: number, character: string }

/** Rooms whose text may stand on a slide; an addon draws only what the slides hand it. */
const ROOMS = ['pages', 'data', 'layouts', 'components', 'composables', 'lib', 'setup', 'styles']
const TEXTS = /\.(?:md|ya?ml|vue|ts|css|svg)$/
const PRINTABLE_ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')
/** What figures, dates and quotations are set with, whether or not a source file spells it out. */
const TYPOGRAPHY = '\u00A0\u2009\u202F“”‘’–—…·×÷−°²³%€£'

async function textFilesIn(root: string, room: string): Promise<string[]> {
  const entries = await readdir(join(root, room), { recursive: true }).catch(() => [])
  return entries.filter(entry => TEXTS.test(entry) && !entry.includes('node_modules')).map(entry => join(room, entry))
}

/** Every source text from which a slide may take characters, in a stable order. */
export async function readDeck(root: string): Promise<DeckText[]> {
  const top = (await readdir(root)).filter(name => /^slides.*\.md$|\.vue$/.test(name))
  const rooms = await Promise.all(ROOMS.map(room => textFilesIn(root, room)))
  const files = [...top, ...rooms.flat()].sort()
  return Promise.all(files.map(async file => ({ file, text: await readFile(join(root, file), 'utf8') })))
}

/** True for Han characters and the punctuation that is set among them. */
export function isChinese(character: string): boolean {
  return /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character)
}

/** The distinct characters of the deck with those it may always need, sorted: the same deck gives the same string. */
export function charactersOf(texts: DeckText[]): string {
  const all = new Set(PRINTABLE_ASCII + TYPOGRAPHY + texts.map(({ text }) => text).join(''))
  return [...all].filter(character => !/\p{C}/u.test(character)).sort().join('')
}

const blank = (match: string): string => match.replace(/\S/g, ' ')

/** Takes out what is only written for readers of the source, keeping lines and columns. A slide's notes stay: they are read. */
function withoutComments({ file, text }: DeckText): string {
  if (/\.ya?ml$/.test(file))
    return text.replace(/(?<=^|\s)#.*$/gm, blank)
  if (/\.(?:vue|ts|css|svg)$/.test(file))
    return text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, blank)
  return text
}

/**
 * Places where the deck uses a character that `covered` lacks.
 * Spaces are passed over: a browser makes them by itself.
 */
export function missingGlyphs(texts: DeckText[], covered: (character: string) => boolean): MissingGlyph[] {
  return texts.flatMap(source => withoutComments(source).split('\n').flatMap((line, at) =>
    [...line.matchAll(/[^\s\p{C}]/gu)]
      .filter(({ 0: character }) => !covered(character))
      .map(({ 0: character, index }) => ({ file: source.file, line: at + 1, column: index + 1, character }))))
}

/** One line a missing glyph, with the remedy at the end. */
export function describeMissing(missing: MissingGlyph[]): string {
  const places = missing.map(({ file, line, column, character }) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    return `${file}:${line}:${column}  No font of the deck has "${character}" (U+${code}).`
  })
  return [...places, 'Write it in words, or draw it as SVG.'].join('\n')
}
