import { spawn } from 'node:child_process'
import process from 'node:process'
import { InstallError } from './install-error.mjs'

/** @param {string} root */
function startNpm(root) {
  // Some pinned packages name a newer Node than they need: a page of warnings would hide what matters.
  const args = ['ci', '--include=dev', '--loglevel=error']
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' })
  // Under `npm start` this is the very npm that runs us, on every system.
  const npm = process.env.npm_execpath
  return npm && /\.[cm]?js$/.test(npm)
    ? spawn(process.execPath, [npm, ...args], options)
    : spawn('npm', args, { ...options, shell: process.platform === 'win32' })
}

const NO_NPM = `npm was not found.
  It comes with Node: install Node from nodejs.org, or your system's npm package, then run the command again.`

const INTERRUPTED = 'The installation was interrupted. Run the command again: it starts anew.'

/** @param {number | null} code */
function failureText(code) {
  return `npm could not install what package-lock.json names (npm ci ended with ${code}); its own words stand above.
  No network? The first installation needs the npm registry; afterwards the deck starts without any.
  Behind a proxy or a mirror? npm reads HTTPS_PROXY, and "registry" from your .npmrc.
  Disk full, or node_modules owned by somebody else? Make room or remove that folder, then run the command again.`
}

/**
 * Runs `npm ci` with its progress in sight, and waits for its end even when interrupted.
 * @param {string} root
 * @returns {Promise<void>}
 * @throws {InstallError} saying what failed and what to do
 */
export function npmCi(root) {
  return new Promise((resolve, reject) => {
    const child = startNpm(root)
    let interrupted = false
    const interrupt = () => {
      interrupted = true
      child.kill('SIGTERM')
    }
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt)
    child.once('error', () => reject(new InstallError(NO_NPM)))
    child.once('close', (code) => {
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt)
      if (code === 0 && !interrupted)
        return resolve()
      reject(new InstallError(interrupted ? INTERRUPTED : failureText(code)))
    })
  })
}
