import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT, runCommand } from './install.mjs'

// npm test [-- vitest's own arguments]: installs if need be, then runs everything that must hold.
await runCommand(async () => {
  await ensureInstalled()
  process.chdir(ROOT)
  const [full, ...rest] = [process.argv.includes('--full'), ...process.argv.slice(2).filter(arg => arg !== '--full')]
  if (full)
    process.env.DECK_GATE = 'full'
  process.argv = [process.execPath, 'vitest', 'run', ...rest]
  await import(pathToFileURL(join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')).href)
})
