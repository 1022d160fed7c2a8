import type { DeckText } from '../../../tools/fonts/glyphs'
import type { BuiltFile } from '../../../tools/fonts/subset'
import { access, readFile } from 'node:fs/promises'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { fontFiles } from '../../../tools/fonts/faces'
import { charactersOf, describeMissing, isChinese, missingGlyphs, readDeck } from '../../../tools/fonts/glyphs'
import { cutFonts } from '../../../tools/fonts/subset'

const root = process.cwd()
let deck: DeckText[]
let files: BuiltFile[]

beforeAll(async () => {
  deck = await readDeck(root)
  files = await cutFonts(root, charactersOf(deck))
}, 60_000)

/** The characters of one face, over all its files. */
function charactersOfFace(family: string, style: string): Set<string> {
  return new Set(files.filter(({ face }) => face.family === family && face.style === style).flatMap(({ characters }) => [...characters]))
}

describe('the cut fonts', () => {
  it('draw every character that the deck uses, in each Latin face, or in the Chinese one', () => {
    const latin = [['Source Serif 4 Variable', 'normal'], ['Source Sans 3 Variable', 'normal'], ['Source Sans 3 Variable', 'italic']] as const
    const faces = latin.map(([family, style]) => charactersOfFace(family, style))
    const chinese = charactersOfFace('Noto Sans SC', 'normal')
    const covered = (character: string): boolean => isChinese(character) ? chinese.has(character) : faces.every(face => face.has(character))
    const missing = missingGlyphs(deck, covered)
    expect(missing, describeMissing(missing)).toEqual([])
  })

  it('hold the transliterated letters ā ī ū ḥ ṣ in every Latin face', async () => {
    const cut = await cutFonts(root, 'āīūḥṣ')
    expect(cut.map(({ characters }) => [...characters].sort().join(''))).toEqual(Array.from({ length: 3 }, () => 'āīūḥṣ'))
  })

  it('leave the Chinese font out of a deck without Chinese', async () => {
    const cut = await cutFonts(root, 'Qatar “small”')
    expect(cut.map(({ face }) => face.script)).not.toContain('chinese')
  })

  it('cost the first slide less than 60 kB', () => {
    const bytes = files.filter(({ face }) => face.preload).reduce((sum, file) => sum + file.bytes, 0)
    expect(bytes).toBeLessThan(60_000)
  })

  it('are taken from the cache when nothing has changed', async () => {
    const again = await cutFonts(root, charactersOf(deck))
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    expect(await readFile(again[0]!.path)).toEqual(await readFile(files[0]!.path))
  })
})

describe('fontFiles', () => {
  it('names whole font files that exist, for a renderer that loads its own', async () => {
    const whole = fontFiles(root)
    await Promise.all(whole.map(({ path }) => access(path)))
    expect(whole.map(({ family }) => family)).toContain('Source Sans 3 Variable')
  })
})
