import process from 'node:process'
import { runCommand } from './deck/command'
import { readSiteOptions } from './hosted/options'
import { buildSite } from './hosted/site'

await runCommand(() => buildSite(readSiteOptions(process.argv.slice(2))))
