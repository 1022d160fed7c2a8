import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../../tools/fonts/faces'

const FOLDERS = ['styles', 'layouts', 'components', 'addons', 'tools/export']
const FAMILIES: Record<string, string> = { serif: 'Source Serif 4 Variable', sans: 'Source Sans 3 Variable' }

/** Every `font:` of a family of the deck, with its weight: 400 where none is written. */
const settings = FOLDERS
  .flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => /\.(?:css|vue)$/.test(file.name)).map(file => join(file.parentPath, file.name)))
  .flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\bfont: ([^;}]*)var\(--font-(serif|sans)\)/g)].map(([, words = '', family = '']) => ({ file, weight: Number(/\b\d{3}\b/.exec(words)?.[0] ?? 400), family })))

describe('a cut font', () => {
  it('has every weight in which the deck is set: a missing one would show as another', () => {
    expect(settings.length).toBeGreaterThan(50)
    expect(settings.filter(({ weight, family }) => {
      const [least = 0, most = least] = FACES.find(face => face.family === FAMILIES[family] && face.style === 'normal')!.weight.split(' ').map(Number)
      return weight < least || weight > most
    })).toEqual([])
  })
})
