import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { InstallError } from './install-error.mjs'

/**
 * Whether Node is new enough for `engines.node`, which is of the form `>=20.19.0`.
 * @param {string} wanted as in package.json
 * @param {string} found as in `process.versions.node`
 */
function isNewEnough(wanted, found) {
  const [needs, has] = [wanted, found].map(version => version.replace(/^\D*/, '').split('.').map(Number))
  const at = needs.findIndex((part, index) => part !== has[index])
  return at === -1 || has[at] > needs[at]
}

/**
 * Refuses a Node that is older than package.json asks for.
 * @param {string} root
 * @throws {InstallError} naming both versions
 */
export function checkNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node
  if (!isNewEnough(wanted, process.versions.node)) {
    throw new InstallError(`Node ${process.versions.node} is too old for this deck.\n`
      + `  It needs Node ${wanted.replace('>=', '')} or newer: get it from nodejs.org or your system's packages, then run the command again.`)
  }
}
