import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { InstallError } from './install/install-error.mjs'
import { takeLock } from './install/lock.mjs'
import { checkNode } from './install/node-version.mjs'
import { npmCi } from './install/npm-ci.mjs'
import { reasonToInstall, stamp, unstamp } from './install/reason.mjs'

// Plain JavaScript, here and in install/: it runs before anything is installed.

/** The deck's own folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * Installs what package-lock.json names when it is missing, incomplete or out of date, and says so.
 * @param {string} [root]
 * @throws {InstallError} with a message for people
 */
export async function ensureInstalled(root = ROOT) {
  checkNode(root)
  if (!reasonToInstall(root))
    return
  const giveBack = await takeLock(root)
  try {
    const reason = reasonToInstall(root)
    if (!reason)
      return
    console.log(`${reason}: installing with npm (once, about a minute) …`)
    unstamp(root)
    await npmCi(root)
    stamp(root)
    console.log('Installed.\n')
  }
  finally {
    giveBack()
  }
}

/**
 * Runs a command's work. A fault for people is printed as it is, and ends the process with code 1.
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  try {
    await work()
  }
  catch (error) {
    if (!(error instanceof InstallError))
      throw error
    console.error(`\n${error.message}`)
    process.exitCode = 1
  }
}
