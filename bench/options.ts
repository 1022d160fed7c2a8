import { parseArgs } from 'node:util'
import { ToolError } from '../tools/deck/tool-error'

/** How much is measured. */
export interface BenchOptions {
  rounds: number
  /** Whether build and PDF are timed from nothing; without it decks are built once and nothing is printed. */
  thorough: boolean
  /** This deck against itself ten times over, instead of against other decks. */
  growth: boolean
  /** Take the decks as the last run built them. */
  reuse: boolean
  /** Write the table into docs/speed.md. */
  write: boolean
}

/** What `npm run bench -- --help` prints. */
export const BENCH_USAGE = `npm run bench -- [options]   this deck against plain Slidev, Marp and a bare first slide; the tables go into docs/speed.md
  --quick        one round, nothing built from nothing, nothing printed, nothing written
  --growth       this deck against itself ten times over
  --rounds 4     how often each deck is visited
  --reuse        measure the decks that the last run built; write nothing`

/** Reads the command line of `npm run bench`. Throws on an unknown option or a number of rounds that is none. */
export function readBenchOptions(argv: string[]): BenchOptions {
  const { values } = parseArgs({
    args: argv,
    options: {
      quick: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      reuse: { type: 'boolean', default: false },
      rounds: { type: 'string' },
    },
  })
  const { quick, growth, reuse } = values
  const rounds = Number(values.rounds ?? (quick ? 1 : growth ? 3 : 4))
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new ToolError(`"${values.rounds}" is not a number of rounds.\n  Write a whole number from 1, such as --rounds 4.`)
  return { rounds, thorough: !quick && !reuse, growth, reuse, write: !quick && !reuse }
}
