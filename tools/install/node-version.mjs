import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { InstallError } from './install-error.mjs'

/** @param {string} version */
function numbers(version) {
  return version.replace(/^\D*/, '').split('.').map(Number)
}

/**
 * Whether Node is new enough for `engines.node`, which is of the form `>=20.19.0`.
 * @param {string} wanted as in package.json
 * @param {string} found as in `process.versions.node`
 */
function isNewEnough(wanted, found) {
  const has = numbers(found)
  const more = numbers(wanted).map((part, index) => (has[index] ?? 0) - part).find(difference => difference !== 0)
  return more === undefined || more > 0
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
