import type { Fault } from './fault'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect } from 'node:util'
import { formatFaults, sortFaults } from './fault'

const LINES_AROUND = 2

interface Shown {
  faults: Fault[]
  loc: { file: string, line: number, column: number }
  frame: string
}

/** An error that Vite's overlay shows with its place (`loc`) and the lines around it (`frame`). */
export class FaultError extends Error {
  declare readonly faults: Shown['faults']
  declare readonly loc: Shown['loc']
  declare readonly frame: Shown['frame']

  /** @param root folder from which the faults name their files */
  constructor(root: string, faults: readonly Fault[]) {
    const sorted = sortFaults(faults)
    const [first] = sorted
    if (!first)
      throw new RangeError('A FaultError needs at least one fault.')
    super(formatFaults(sorted))
    const loc = { file: resolve(root, first.file), line: first.line, column: first.column }
    const shown: Shown & { stack: string } = { faults: sorted, loc, frame: frame(loc), stack: this.message }
    // Not enumerable, and no stack of tool internals: a terminal shows the message and nothing else.
    for (const [key, value] of Object.entries(shown))
      Object.defineProperty(this, key, { value, writable: true, configurable: true, enumerable: false })
  }

  [inspect.custom](): string {
    return `\n${this.message}\n`
  }
}

function frame({ file, line, column }: Shown['loc']): string {
  let lines: string[]
  try {
    lines = readFileSync(file, 'utf8').split(/\r?\n/)
  }
  catch {
    return ''
  }
  const first = Math.max(1, line - LINES_AROUND)
  const shown = lines.slice(first - 1, line + LINES_AROUND)
  const width = String(first + shown.length - 1).length
  return shown.flatMap((text, index) => {
    const number = first + index
    const numbered = `${String(number).padStart(width)} | ${text}`
    return number === line ? [numbered, `${' '.repeat(width)} | ${' '.repeat(column - 1)}^`] : [numbered]
  }).join('\n')
}
