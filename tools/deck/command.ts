import { constants } from 'node:os'
import process from 'node:process'
import { ToolError } from './tool-error'

// Ending through `exit` lets every part undo what it began (half files, browsers, builds); dying of a signal does not.
function exitOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]))
}

function isForPeople(error: unknown): error is Error {
  return error instanceof ToolError
    || (error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS'))
}

/**
 * Runs the work of a command: a fault for people is printed as it is, and ends the process with code 1.
 * @param usage what `--help` prints, instead of doing anything
 */
export async function runCommand(work: () => Promise<void>, usage: string): Promise<void> {
  if (process.argv.slice(2).some(arg => arg === '--help' || arg === '-h')) {
    console.log(usage)
    return
  }
  exitOnSignals()
  try {
    await work()
  }
  catch (error) {
    console.error(isForPeople(error) ? error.message : error)
    process.exitCode = 1
  }
}
