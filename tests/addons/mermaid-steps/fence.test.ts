import type { SlideInfo } from '@slidev/types'
import { describe, expect, it } from 'vitest'
import { faultText, nearest, onLines } from '../../../addons/slidev-addon-mermaid-steps/src/faults'
import { fenceOptions, isMermaid } from '../../../addons/slidev-addon-mermaid-steps/src/info'
import { fencesOf, placeOf } from '../../../addons/slidev-addon-mermaid-steps/src/locate'

describe('isMermaid', () => {
  it('takes mermaid alone and with options, and nothing that only begins so', () => {
    expect(['mermaid', 'mermaid {place: \'1x1\'}', 'mermaid{}'].map(isMermaid)).toEqual([true, true, true])
    expect(['mermaidjs', 'ts', ''].map(isMermaid)).toEqual([false, false, false])
  })
})

describe('fenceOptions', () => {
  it('reads the room of a diagram', () => {
    expect(fenceOptions('mermaid {place: \'1128x440\', clicks: \'elsewhere\'}')).toEqual({ place: { w: 1128, h: 440 }, clicks: 'elsewhere' })
  })

  it('takes the deck\'s room where the fence names none', () => {
    expect(fenceOptions('mermaid', '800x300').place).toEqual({ w: 800, h: 300 })
  })

  it('refuses double quotes, on which Slidev\'s own Mermaid would break', () => {
    expect(() => fenceOptions('mermaid {place: "1x1"}')).toThrow('Write {place: \'1x1\'} with single quotes.')
  })

  it('says what a room looks like', () => {
    expect(() => fenceOptions('mermaid {place: \'wide\'}')).toThrow('Expected a place such as \'1128x440\', received "wide".')
  })
})

const SOURCE = '---\nid: squeeze\n---\n\n# {{title}}\n\n```ts\n```mermaid\n```\n\n  ```mermaid\n  A --> {{b}}\n  ```\n'

describe('placeOf', () => {
  it('finds the line in the file though a preparser has filled the text in', () => {
    const slide = {
      index: 10,
      frontmatter: { id: 'squeeze' },
      content: '# A title\n\n```ts\n```mermaid\n```\n\n  ```mermaid\n  A --> B\n  ```\n',
      source: { filepath: '/deck/pages/04.md', start: 30, raw: SOURCE },
    } as unknown as SlideInfo
    expect(placeOf(slide, '  A --> B\n', '/deck')).toEqual({ file: 'pages/04.md', line: 41, column: 3, slide: 'slide 11 (squeeze)' })
  })
})

describe('placeOf, where a slide has two diagrams', () => {
  it('tells the second from the first', () => {
    const raw = '```mermaid\nA\n```\n\n```mermaid\nB\n```\n'
    const slide = { index: 0, frontmatter: {}, title: 'Two', content: raw, source: { filepath: '/deck/slides.md', start: 8, raw } } as unknown as SlideInfo
    expect(placeOf(slide, 'B\n', '/deck')).toEqual({ file: 'slides.md', line: 13, column: 1, slide: 'slide 1 (Two)' })
  })
})

describe('fencesOf', () => {
  it('does not see a fence inside another', () => {
    expect(fencesOf(SOURCE)).toEqual([{ code: '  A --> {{b}}\n', line: 11, column: 3, info: 'mermaid' }])
  })
})

describe('faultText', () => {
  it('says place, fault and remedy, and counts the lines of the text on from the fence', () => {
    const place = { file: 'pages/04.md', line: 37, column: 1, slide: 'slide 11 (squeeze)' }
    expect(faultText([{ fault: 'First.', remedy: 'Do this.' }, { fault: 'Two\nlines.', remedy: 'Do that.', line: 3 }], place)).toBe([
      'pages/04.md:37:1  slide 11 (squeeze), mermaid',
      '  First.',
      '  Do this.',
      'pages/04.md:40:1  slide 11 (squeeze), mermaid',
      '  Two',
      '  lines.',
      '  Do that.',
    ].join('\n'))
  })
})

describe('onLines', () => {
  it('finds the line of a whole word, and leaves a fault without one as it is', () => {
    expect(onLines([{ fault: 'a', remedy: 'b', word: 'step-2' }, { fault: 'c', remedy: 'd' }], 'flowchart LR\nA:::step-20\nclass B step-2'))
      .toEqual([{ fault: 'a', remedy: 'b', line: 3 }, { fault: 'c', remedy: 'd' }])
  })
})

describe('nearest', () => {
  it('offers a slip of the pen, and nothing that is far', () => {
    expect(nearest('Quatar', ['iran', 'qatar'])).toBe('qatar')
    expect(nearest('nato', ['iran', 'saudi'])).toBeUndefined()
  })
})
