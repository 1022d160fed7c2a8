import process from 'node:process'
import { runCommand } from './deck/command'
import { readSiteOptions, SITE_USAGE } from './hosted/options'
import { buildSite } from './hosted/site'

await runCommand(() => buildSite(readSiteOptions(process.argv.slice(2))), SITE_USAGE)
