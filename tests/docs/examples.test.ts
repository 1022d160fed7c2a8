import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDeck } from '../../tools/check'
import { formatFaults } from '../../tools/data/fault'
import { changes, DOC_PAGES } from './markdown'

const EXAMPLES = changes(DOC_PAGES[0]!.text)
/** Where each thing that one wants to change has its place. */
const PLACES = ['data/record.yaml', 'pages/04-cause-two-money.md', 'styles/tokens.ts', 'pages/05-cause-three-friends-on-both-sides.md', 'slides.md']

describe('README\'s examples of a change', () => {
  let copy: string

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'deck-examples-'))
    for (const part of ['data', 'pages', 'styles', 'slides.md'])
      cpSync(part, join(copy, part), { recursive: true })
  })
  afterAll(() => rmSync(copy, { recursive: true }))

  it('are a number, a sentence, a colour, a diagram and the order', () => {
    expect(EXAMPLES.map(({ file }) => file)).toEqual(PLACES)
  })

  it.each(EXAMPLES)('$file: the lines stand there, once', ({ file, from }) => {
    const lines = readFileSync(file, 'utf8').split('\n')
    expect(from.map(line => lines.filter(other => other === line).length)).toEqual(from.map(() => 1))
  })

  it('all made, leave a deck without fault', () => {
    for (const { file, from, to } of EXAMPLES) {
      const path = join(copy, file)
      const changed = readFileSync(path, 'utf8').split('\n').map(line => from.includes(line) ? to[from.indexOf(line)]! : line)
      writeFileSync(path, changed.join('\n'))
    }
    const { faults, slides } = checkDeck(copy)
    expect(formatFaults(faults)).toBe('')
    expect(slides).toBeLessThan(checkDeck(process.cwd()).slides)
  })
})
