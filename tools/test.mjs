import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT, runCommand } from './install.mjs'

// npm test [-- Vitest's own arguments]: installs if need be, then runs everything that must hold; --full runs the whole matrix.
await runCommand(async () => {
  await ensureInstalled()
  process.chdir(ROOT)
  const args = process.argv.slice(2)
  if (args.includes('--full'))
    process.env.DECK_GATE = 'full'
  process.argv = [process.execPath, 'vitest', 'run', ...args.filter(arg => arg !== '--full')]
  await import(pathToFileURL(join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')).href)
})
