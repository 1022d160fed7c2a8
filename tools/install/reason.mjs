import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * What an installation has to match: the lock file's text, and the kind of machine (packages bring programs for one kind).
 * @param {string} root
 */
function fingerprint(root) {
  return `${createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')} ${process.platform}-${process.arch}\n`
}

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.installed-from')
}

/**
 * The lock file's packages that every machine needs, as pairs of folder and version.
 * @param {string} root
 * @returns {[string, string][]}
 */
function neededPackages(root) {
  return Object.entries(readJson(join(root, 'package-lock.json')).packages)
    .filter(([path, { optional, devOptional, link }]) => path && !optional && !devOptional && !link)
    .map(([path, { version }]) => [path, version])
}

/**
 * Whether npm itself noted other versions than the lock file has.
 * @param {string} root
 */
function differsFromLock(root) {
  const noted = join(root, 'node_modules', '.package-lock.json')
  const installed = existsSync(noted) ? readJson(noted).packages : {}
  return neededPackages(root).some(([path, version]) => installed[path]?.version !== version)
}

/**
 * Notes what node_modules was installed from.
 * @param {string} root
 */
export function stamp(root) {
  writeFileSync(stampFile(root), fingerprint(root))
}

/**
 * Forgets it, before an installation that may be interrupted.
 * @param {string} root
 */
export function unstamp(root) {
  rmSync(stampFile(root), { force: true })
}

/**
 * Why an installation is needed, in words; undefined when everything is there.
 * @param {string} root
 * @returns {string | undefined}
 */
export function reasonToInstall(root) {
  if (!existsSync(join(root, 'node_modules')))
    return 'Nothing is installed yet'
  const missing = neededPackages(root).map(([path]) => path).filter(path => !existsSync(join(root, path, 'package.json')))
  if (missing.length > 0)
    return `The installation is incomplete (missing: ${missing.length}, first ${missing[0]})`
  const stamped = existsSync(stampFile(root)) && readFileSync(stampFile(root), 'utf8')
  if (stamped === fingerprint(root))
    return undefined
  if (differsFromLock(root))
    return 'What is installed does not match the lock file'
  // Installed by hand with npm, and right: left alone, and noted so that the next start is quick.
  stamp(root)
  return undefined
}
