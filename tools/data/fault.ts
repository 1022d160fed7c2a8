/** One fault in a file of the deck, in words: what is wrong and what to do. */
export interface Fault {
  /** Path from the root of the deck, with forward slashes. */
  file: string
  /** From 1. */
  line: number
  /** From 1. */
  column: number
  /** The place in the data (`[7].figure.value`) or the slide (`slide 7, airlift`). */
  path?: string
  fault: string
  remedy: string
}

/** A place in the text of a file, from 1. */
export interface Spot {
  line: number
  column: number
}

function onOneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** Three lines: the location, the fault, the remedy. */
export function formatFault({ file, line, column, path, fault, remedy }: Fault): string {
  const location = `${file}:${line}:${column}${path ? `  ${path}` : ''}`
  return `${onOneLine(location)}\n  ${onOneLine(fault)}\n  ${onOneLine(remedy)}`
}

/** Faults in the order of files and lines; the same fault is told once. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
  const sorted = [...faults].sort((a, b) =>
    a.file.localeCompare(b.file, 'en', { numeric: true }) || a.line - b.line || a.column - b.column)
  return sorted.filter((fault, index) => index === 0 || formatFault(fault) !== formatFault(sorted[index - 1]!))
}

/** All faults as one text, sorted. */
export function formatFaults(faults: readonly Fault[]): string {
  return sortFaults(faults).map(formatFault).join('\n\n')
}

/** "Did you mean …?", or else what to do instead. */
export function didYouMean(near: string | undefined, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean "${near}"?`
}
