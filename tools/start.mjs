import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT, runCommand } from './install.mjs'
import { InstallError } from './install/install-error.mjs'
import { answers, localLinks } from './start/announce.mjs'
import { readStartArguments } from './start/arguments.mjs'
import { firstFreePort } from './start/port.mjs'

/**
 * Runs the deck's own check of its data and slides; its message is on the screen when it fails.
 * @param {string} entry
 */
function checkDeck(entry) {
  const check = join(ROOT, 'tools', 'check.ts')
  if (!existsSync(check))
    return true
  const jiti = join(ROOT, 'node_modules', 'jiti', 'lib', 'jiti-cli.mjs')
  const { status } = spawnSync(process.execPath, [jiti, check, entry], { cwd: ROOT, stdio: 'inherit' })
  process.exitCode = status ?? 1
  return status === 0
}

/**
 * Hands the dev server, which this process becomes, the secret of a remote lecture.
 * @param {string | undefined} given
 * @returns {Promise<(port: number, base: string) => string>} the links that carry it
 */
async function useSecret(given) {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url)
  const { remoteSecret, SECRET_VARIABLE } = /** @type {typeof import('./remote/secret')} */ (await jiti.import('./remote/secret.ts'))
  const { remoteLinks } = /** @type {typeof import('./remote/links')} */ (await jiti.import('./remote/links.ts'))
  try {
    const secret = remoteSecret(given)
    process.env[SECRET_VARIABLE] = secret
    return (port, base) => remoteLinks(port, base, secret)
  }
  catch (error) {
    throw new InstallError(/** @type {Error} */ (error).message)
  }
}

// npm start [-- 20 | 5] [-- --remote] [-- Slidev's own arguments]: installs if need be, checks the deck, shows it in dev mode.
await runCommand(async () => {
  await ensureInstalled()
  process.chdir(ROOT)
  const { wantedPort, base, entry, remote, rest } = readStartArguments(process.argv.slice(2), process)
  const links = remote ? await useSecret(remote.secret) : localLinks
  if (!checkDeck(entry))
    return
  const port = await firstFreePort(wantedPort)
  if (port !== wantedPort)
    console.log(`Port ${wantedPort} is in use: taking ${port}.`)
  // In this very process, so that Ctrl+C ends one thing and nothing is left running.
  process.argv = [process.execPath, 'slidev', ...rest, ...remote ? ['--remote='] : [], '--port', String(port)]
  await import(pathToFileURL(join(ROOT, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')).href)
  await answers(port, base)
  console.log(links(port, base))
})
