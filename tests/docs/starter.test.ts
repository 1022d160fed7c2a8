import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DECK_FILES } from '../../data/schema/deck'
import { checkDeck } from '../../tools/check'
import { formatFaults } from '../../tools/data/fault'
import { schemaComment } from '../../tools/data/json-schemas'

const ROOT = resolve('starter')

describe('starter/', () => {
  it('is a deck without fault', () => {
    const { faults, slides } = checkDeck(ROOT)
    expect(formatFaults(faults)).toBe('')
    expect(slides).toBeGreaterThan(2)
  })

  it('has a file of each kind, and names its schema to editors as it will lie in data/', () => {
    const files = readdirSync(join(ROOT, 'data'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml'))
    const kinds = files.map(file => file.startsWith('claims') ? 'claims' : DECK_FILES.find(kind => kind === basename(file, '.yaml'))!)
    expect([...new Set(kinds)].sort()).toEqual([...DECK_FILES].sort())
    for (const [index, file] of files.entries())
      expect(readFileSync(join(ROOT, 'data', file), 'utf8').split('\n')[0]).toBe(schemaComment(kinds[index]!))
  })

  it('sets the headmatter of the lecture itself, so that its rules hold', () => {
    const settings = (file: string): string[] => readFileSync(file, 'utf8').split('layout: cover')[0]!.split('\n').filter(line => !/^(?:title|info|duration|author|keywords|wakeLock):/.test(line))
    expect(settings(join(ROOT, 'slides.md'))).toEqual(settings('slides.md'))
  })
})
