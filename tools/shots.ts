import process from 'node:process'
import { runCommand } from './deck/command'
import { readShotOptions, SHOTS_USAGE } from './shots/options'
import { takeShots } from './shots/take'

await runCommand(() => takeShots(readShotOptions(process.argv.slice(2))), SHOTS_USAGE)
