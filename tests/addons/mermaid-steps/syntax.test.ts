import { describe, expect, it } from 'vitest'
import { sourceLine, syntaxFault } from '../../../addons/slidev-addon-mermaid-steps/src/syntax'

describe('sourceLine', () => {
  it('counts the lines that Mermaid leaves out: front matter and comments', () => {
    expect(sourceLine('---\ntitle: x\n---\nflowchart LR\nA --> B\nclass A\n', 3)).toBe(6)
    expect(sourceLine('flowchart LR\n  %% a comment\n%%{init: {}}%%\nA -->\n', 3)).toBe(4)
  })

  it('does not run beyond the text when Mermaid stumbles over its end', () => {
    expect(sourceLine('flowchart LR\nA -->\n\n', 7)).toBe(2)
  })
})

describe('syntaxFault', () => {
  it('keeps Mermaid\'s words and leaves out its line number, which is not the file\'s', () => {
    expect(syntaxFault('flowchart LR\nA ->\n', { message: 'Parse error on line 9:\n...A ->\n----^\nExpecting X', line: 2 })).toEqual({
      fault: 'Mermaid cannot read it:\n...A ->\n----^\nExpecting X',
      remedy: 'Correct this line; the arrow points at what Mermaid did not expect.',
      line: 2,
    })
  })
})
