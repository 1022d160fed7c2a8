import type { Fault } from './faults'

const FRONT_MATTER = /^\s*---\n[\s\S]*?\n---\n/
const COMMENT = /^\s*%%(?!\{)/

/** Mermaid's complaint, with the line of the text that it means. */
export function syntaxFault(text: string, { message, line }: { message: string, line?: number }): Fault {
  return {
    fault: `Mermaid cannot read it:\n${message.replace(/^(?:Parse|Lexical) error on line \d+[.:]\s*/, '').trim()}`,
    remedy: 'Correct this line; the arrow points at what Mermaid did not expect.',
    line: sourceLine(text, line ?? 1),
  }
}

/** Mermaid counts without front matter and comments; this counts with them, from 1. */
export function sourceLine(text: string, line: number): number {
  const before = FRONT_MATTER.exec(text)?.[0].split('\n').length ?? 1
  const lines = text.trimEnd().split('\n')
  const read = lines.map((_, i) => i + 1).filter(n => n >= before && !COMMENT.test(lines[n - 1] ?? ''))
  return read[Math.min(line, read.length) - 1] ?? 1
}
