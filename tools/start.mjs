import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT, runCommand } from './install.mjs'
import { announce } from './start/announce.mjs'
import { readStartArguments } from './start/arguments.mjs'
import { firstFreePort } from './start/port.mjs'

/** Runs the deck's own check of its data and slides; its message is on the screen when it fails. */
function checkDeck() {
  const check = join(ROOT, 'tools', 'check.ts')
  if (!existsSync(check))
    return true
  const jiti = join(ROOT, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs')
  const { status } = spawnSync(process.execPath, [jiti, check], { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = status ?? 1
  return status === 0
}

// npm start [-- Slidev's own arguments]: installs if need be, checks the deck, shows it in dev mode.
await runCommand(async () => {
  await ensureInstalled()
  process.chdir(ROOT)
  if (!checkDeck())
    return
  const { wantedPort, base, isRemote, rest } = readStartArguments(process.argv.slice(2), process)
  const port = await firstFreePort(wantedPort)
  if (port !== wantedPort)
    console.log(`Port ${wantedPort} is in use: taking ${port}.`)
  // In this very process, so that Ctrl+C ends one thing and nothing is left running.
  process.argv = [process.execPath, 'slidev', ...rest, '--port', String(port)]
  await import(pathToFileURL(join(ROOT, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')).href)
  if (!isRemote)
    await announce(port, base)
})
