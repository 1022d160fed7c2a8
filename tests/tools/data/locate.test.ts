import type { Path, Target } from '../../../tools/data/locate'
import { describe, expect, it } from 'vitest'
import { LineCounter, parseDocument } from 'yaml'
import { locate, pathWords } from '../../../tools/data/locate'

const TEXT = `# a comment
- id: one
  figure: { value: 5, unit: km }
- id: two
  list:
    - first
    - second
  empty:
  twice: 1
  twice: 2
`

describe('locate(document, lines, path, target)', () => {
  function spot(path: Path, target?: Target): string {
    const lines = new LineCounter()
    const { line, column } = locate(parseDocument(TEXT, { lineCounter: lines }), lines, path, target)
    return `${line}:${column}`
  }

  it.each<[string, Path, Target | undefined, string]>([
    ['the whole', [], undefined, '2:1'],
    ['an item', [1], undefined, '4:3'],
    ['a value', [0, 'figure', 'value'], undefined, '3:20'],
    ['a key', [0, 'figure', 'value'], 'key', '3:13'],
    ['a key on the way to a value', [0, 'figure', 'unit'], 'value', '3:29'],
    ['an item of a list within', [1, 'list', 1], undefined, '7:7'],
    ['an item of a list, asked for its key', [1, 'list', 1], 'key', '7:7'],
    ['the map in which a key is missing', [0, 'figure', 'words'], undefined, '3:11'],
    ['the same, asked for the key', [0, 'figure', 'words'], 'key', '3:11'],
    ['the list in which an item is missing', [1, 'list', 7], undefined, '6:5'],
    ['what a path leads to before it leads beyond', [0, 'id', 'deeper'], undefined, '2:7'],
    ['the last of two values of one key', [1, 'twice'], undefined, '10:10'],
  ])('points at %s', (_, path, target, place) => {
    expect(spot(path, target)).toBe(place)
  })

  it('points at the key of a value that is not there, or right behind it', () => {
    expect(spot([1, 'empty'], 'key')).toBe('8:3')
    expect(spot([1, 'empty'])).toMatch(/^8:/)
  })

  it('points at the beginning of a document that holds nothing', () => {
    const lines = new LineCounter()
    expect(locate(parseDocument('', { lineCounter: lines }), lines, ['id'])).toEqual({ line: 1, column: 1 })
  })
})

it('pathWords(path) writes items in brackets and keys behind dots', () => {
  expect([[], [7], ['date', 'value'], [7, 'figure', 'value'], ['rows', 0, 'for', 1, 'id']].map(pathWords))
    .toEqual(['', '[7]', 'date.value', '[7].figure.value', 'rows[0].for[1].id'])
})
