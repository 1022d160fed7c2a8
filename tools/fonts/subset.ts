import type { Face } from './faces'
import { createHash, randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as harfbuzz from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { FACES, resolveFile } from './faces'
import { isChinese } from './glyphs'

/** A cut font file with the characters it can draw. */
export interface BuiltFile { face: Face, path: string, bytes: number, characters: Set<string> }

/** Kerning, accents, ligatures and figures; small capitals and stylistic sets would double the glyphs. */
export const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rlig', 'lnum', 'onum', 'pnum', 'tnum']
/** Full-width in a Chinese font, so they are cut from it too. */
const SHARED_PUNCTUATION = '“”‘’…—·'

function wanted(face: Face, characters: string): string {
  const chinese = [...characters].filter(isChinese).join('')
  if (face.script === 'chinese')
    return chinese && chinese + SHARED_PUNCTUATION
  return [...characters].filter(character => !isChinese(character)).join('')
}

/** The characters that a font file can draw. HarfBuzz fails on a cut that leaves nothing, so they are asked first. */
async function charactersIn(font: Uint8Array): Promise<Set<string>> {
  const sfnt = await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' })
  const face = new harfbuzz.Face(new harfbuzz.Blob(Uint8Array.from(sfnt).buffer))
  return new Set(Array.from(face.collectUnicodes(), code => String.fromCodePoint(code)))
}

async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  await writeFile(temporary, content)
  await rename(temporary, path)
}

/** A package's font file as it is read, and what it can draw. */
interface Source { path: string, original: Uint8Array, drawable: Set<string> }

// To ask a font, it has to be unpacked: what it answered is kept beside the cuts.
async function drawableIn(original: Uint8Array, path: string, cache: string): Promise<Set<string>> {
  const answer = join(cache, `${basename(path, '.woff2')}-${createHash('sha256').update(original).digest('hex').slice(0, 12)}.txt`)
  const known = await readFile(answer, 'utf8').catch(() => undefined)
  if (known)
    return new Set(known)
  const drawable = await charactersIn(original)
  await writeWhole(answer, [...drawable].join(''))
  return drawable
}

// Many cuts are made from one file, and unpacking it takes longer than a look at a cut that is there.
function reader(cache: string): (path: string) => Promise<Source> {
  const known = new Map<string, Promise<Source>>()
  const read = async (path: string): Promise<Source> => {
    const original = await readFile(path)
    return { path, original, drawable: await drawableIn(original, path, cache) }
  }
  return (path) => {
    const source = known.get(path) ?? read(path)
    known.set(path, source)
    return source
  }
}

async function cut(face: Face, { path: source, original, drawable }: Source, open: string, cache: string): Promise<BuiltFile | undefined> {
  const text = [...open].filter(character => drawable.has(character)).join('')
  if (text === '')
    return undefined
  const key = createHash('sha256').update(original).update(JSON.stringify([text, face.axes, FEATURES])).digest('hex').slice(0, 12)
  const path = join(cache, `${basename(source, '.woff2')}-${key}.woff2`)
  const known = await access(path).then(() => true, () => false)
  if (!known)
    await writeWhole(path, await subsetFont(original, text, { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: face.axes }))
  const { size } = await stat(path)
  return { face, path, bytes: size, characters: new Set(text) }
}

async function cutFace(face: Face, characters: string, sourceOf: (file: string) => Promise<Source>, cache: string): Promise<BuiltFile[]> {
  const built: BuiltFile[] = []
  let open = wanted(face, characters)
  for (const file of face.files) {
    const result = open && await cut(face, await sourceOf(file), open, cache)
    if (!result)
      continue
    built.push(result)
    open = [...open].filter(character => !result.characters.has(character)).join('')
  }
  return built
}

/**
 * Cuts faces, every one of the deck unless told otherwise, down to `characters`.
 * Files are kept by a hash of what they are made from, in the project's cache folder, and written whole or not at all.
 */
export async function cutFonts(root: string, characters: string, faces: readonly Face[] = FACES): Promise<BuiltFile[]> {
  const cache = join(root, 'node_modules', '.cache', 'deck-fonts')
  await mkdir(cache, { recursive: true })
  const read = reader(cache)
  const built = await Promise.all(faces.map(face => cutFace(face, characters, file => read(resolveFile(file, root)), cache)))
  return built.flat()
}
