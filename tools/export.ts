import process from 'node:process'
import { runCommand } from './deck/command'
import { readExportOptions } from './export/options'
import { exportProducts } from './export/products'

await runCommand(() => exportProducts(readExportOptions(process.argv.slice(2))))
