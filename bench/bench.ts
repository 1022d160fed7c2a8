import process from 'node:process'
import { runCommand } from '../tools/deck/command'
import { measureGrowth } from './growth'
import { BENCH_USAGE, readBenchOptions } from './options'
import { compareDecks } from './run'

await runCommand(() => {
  const options = readBenchOptions(process.argv.slice(2))
  return options.growth ? measureGrowth(options) : compareDecks(options)
}, BENCH_USAGE)
