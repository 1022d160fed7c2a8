import process from 'node:process'
import { takeShots } from './shots/take'
import { readShotOptions } from './shots/options'

try {
  await takeShots(readShotOptions(process.argv.slice(2)))
}
catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
