import process from 'node:process'
import { runCommand } from './deck/command'
import { EXPORT_USAGE, readExportOptions } from './export/options'
import { exportProducts } from './export/products'

await runCommand(() => exportProducts(readExportOptions(process.argv.slice(2))), EXPORT_USAGE)
