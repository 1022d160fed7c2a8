import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../../tools/check'
import { formatFaults } from '../../../tools/data/fault'
import { bridgesOf, withBridge, withSources } from '../../../tools/pages/notes'
import { changed, writeDeck } from '../data/small-deck'

/** Reads a small deck whose entry file brings in one slide of a page. */
function read<T>(frontmatter: string, look: (root: string) => T): T {
  const root = writeDeck(changed({ 'slides.md': ['src: ./pages/02-context.md', frontmatter] }))
  try {
    return look(root)
  }
  finally {
    rmSync(root, { recursive: true })
  }
}

const faults = (frontmatter: string) => read(frontmatter, root => formatFaults(checkDeck(root).faults))

describe('withBridge', () => {
  it('puts the bridge in the place of the last paragraph', () => {
    expect(withBridge('The point.\n\n[click] A fact.\n\nNow the airport.\n', 'Why Qatar?')).toBe('The point.\n\n[click] A fact.\n\nWhy Qatar?')
  })

  it('keeps a last paragraph that belongs to a click, and a note of one paragraph', () => {
    expect(withBridge('The point.\n\n[click] A fact.', 'Why Qatar?')).toBe('The point.\n\n[click] A fact.\n\nWhy Qatar?')
    expect(withBridge('The point.', 'Why Qatar?')).toBe('The point.\n\nWhy Qatar?')
  })
})

describe('withBridge without a bridge, or with blanks in the note', () => {
  it('leaves a note alone that no bridge is given to', () => {
    expect(withBridge('The point.\n\nNow the airport.\n', undefined)).toBe('The point.\n\nNow the airport.\n')
  })

  it('parts paragraphs at lines that hold nothing but blanks', () => {
    expect(withBridge('\nThe point.\n  \nNow the airport.\n\n', 'Why Qatar?')).toBe('The point.\n\nWhy Qatar?')
  })
})

describe('withSources', () => {
  it('ends a note with paragraphs, sources and sums', () => {
    expect(withSources('The point.\n', { article: ['S2p1', 'S2p2'], record: ['CENTCOM, 30 August 2021'], arithmetic: ['2 ÷ 4 = 50%'] }))
      .toBe('The point.\n\nSources: Article, S2p1, S2p2; CENTCOM, 30 August 2021; 2 ÷ 4 = 50%')
  })

  it('leaves a note alone that rests on nothing', () => {
    expect(withSources('Five questions.')).toBe('Five questions.')
    expect(withSources('Five questions.', {})).toBe('Five questions.')
    expect(withSources('Five questions.', { article: [], record: [], arithmetic: [] })).toBe('Five questions.')
  })
})

describe('a slide that brings in one of a page', () => {
  it('may give it another last paragraph', () => {
    expect(read('src: ./pages/02-context.md#1\nid: visit\nbridge: And then he left.', root => [...bridgesOf(root, 'slides.md')])).toEqual([['visit', 'And then he left.']])
  })

  it('may give it by way of a file between them', () => {
    const root = writeDeck({
      ...changed({ 'slides.md': ['src: ./pages/02-context.md', 'src: ./pages/all.md'] }),
      'pages/all.md': '---\nsrc: ./02-context.md#1\nbridge: And then he left.\n---\n\n---\nsrc: ./02-context.md#2\n---\n',
    })
    try {
      expect([...bridgesOf(root, 'slides.md')]).toEqual([['visit', 'And then he left.']])
    }
    finally {
      rmSync(root, { recursive: true })
    }
  })

  it('is without fault when the page has that slide at that number', () => {
    expect(faults('src: ./pages/02-context.md#1\nid: visit')).toBe('')
  })

  it('is told when the page has another slide at that number', () => {
    expect(faults('src: ./pages/02-context.md#2\nid: visit')).toMatch(/^slides\.md:\d+:5 {2}import of \.\/pages\/02-context\.md#2\n {2}This brings in ".+", not "visit"\.\n {2}Correct the number after "#" in "src:", or the id\.$/)
  })

  it('is told of a reference to nothing in its bridge', () => {
    expect(faults('src: ./pages/02-context.md#1\nbridge: And on {{secstate-visi.day}} he left.')).toBe(`slides.md:25:16  import of ./pages/02-context.md#1
  There is no claim, record fact or inference "secstate-visi".
  Did you mean "secstate-visit"?`)
  })
})
