import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { InstallError } from './install-error.mjs'

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  }
  catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}

/**
 * Whether this process now holds the lock.
 * @param {string} lock a folder, since making one is all or nothing
 */
function isTaken(lock) {
  try {
    mkdirSync(dirname(lock), { recursive: true })
    mkdirSync(lock)
    writeFileSync(join(lock, 'pid'), String(process.pid))
    return true
  }
  catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST')
      return false
    throw new InstallError(`The deck's folder cannot be written: ${dirname(dirname(lock))}\n  Copy it to a folder of yours, then run the command again.`)
  }
}

/** @param {string} lock */
function isAbandoned(lock) {
  const owner = join(lock, 'pid')
  return !existsSync(owner) || !isRunning(Number(readFileSync(owner, 'utf8')))
}

/**
 * Holds others off while one process installs; waits for the one that came first.
 * @param {string} root
 * @returns {Promise<() => void>} gives the lock back
 */
export async function takeLock(root) {
  const lock = join(root, '.cache', 'installing')
  for (let told = false; !isTaken(lock); told = true) {
    if (!told)
      console.log('Another command is installing already: waiting for it …')
    await sleep(500)
    if (isAbandoned(lock))
      rmSync(lock, { recursive: true, force: true })
  }
  return () => rmSync(lock, { recursive: true, force: true })
}
