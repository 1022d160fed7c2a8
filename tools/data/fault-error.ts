import type { Fault } from './fault'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatFaults, sortFaults } from './fault'

const LINES_AROUND = 2

/** An error that Vite's overlay shows with its place (`loc`) and the lines around it (`frame`). */
export class FaultError extends Error {
  readonly faults: Fault[]
  readonly loc: { file: string, line: number, column: number }
  readonly frame: string

  constructor(root: string, faults: readonly Fault[]) {
    super(formatFaults(faults))
    this.name = 'FaultError'
    this.faults = sortFaults(faults)
    const [first] = this.faults
    if (!first)
      throw new RangeError('A FaultError needs at least one fault.')
    this.loc = { file: resolve(root, first.file), line: first.line, column: first.column }
    this.frame = frame(this.loc)
    // A stack of tool internals would bury the message.
    this.stack = this.message
  }
}

function frame({ file, line, column }: FaultError['loc']): string {
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
