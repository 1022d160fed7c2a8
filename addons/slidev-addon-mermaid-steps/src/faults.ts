/** One fault of a diagram: what is wrong, and what to do. */
export interface Fault {
  fault: string
  remedy: string
  /** Line within the Mermaid text, from 1. */
  line?: number
  /** A word of the text that it is about: its line is looked up. */
  word?: string
}

/** The faults with the lines of their words in the text. */
export function onLines(faults: readonly Fault[], text: string): Fault[] {
  const lines = text.split('\n').map(line => line.split(/[^\w-]+/))
  return faults.map(({ word, ...fault }) => {
    const line = word === undefined ? 0 : lines.findIndex(words => words.includes(word)) + 1
    return line > 0 ? { ...fault, line } : fault
  })
}

/** Where a fence stands in the deck. */
export interface Place {
  file: string
  /** Line of the opening fence, from 1. */
  line: number
  column: number
  /** "slide 11 (squeeze)". */
  slide: string
}

/** `pages/04.md:37:1  slide 11 (squeeze), mermaid`, then fault and remedy, indented. */
export function faultText(faults: readonly Fault[], place?: Place): string {
  return faults.map(({ fault, remedy, line }) => {
    const where = place
      ? `${place.file}:${place.line + (line ?? 0)}:${place.column}  ${place.slide}, mermaid`
      : `line ${line ?? 1}, mermaid`
    return `${where}\n  ${indented(fault)}\n  ${indented(remedy)}`
  }).join('\n')
}

function indented(text: string): string {
  return text.trim().replaceAll('\n', '\n  ')
}

/** The nearest of the known words, if it is near enough to be a slip of the pen. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map(k => ({ k, d: distance(word.toLowerCase(), k.toLowerCase()) }))
    .sort((a, b) => a.d - b.d)
  const best = ranked[0]
  return best && best.d <= Math.max(2, Math.floor(word.length / 3)) ? best.k : undefined
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap)
    }
    row = next
  }
  return row[b.length] ?? 0
}
