import type { BuildOptions } from './build'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { buildDeck } from './build'

const NOT_IN_A_BUILD = new Set([
  'node_modules',
  'dist',
  'export',
  'shots',
  'tests',
  'docs',
  'bench',
  'mutation',
  'starter',
  'coverage',
])
const KEPT_FOR = 60 * 60 * 1000

async function sourceFiles(root: string): Promise<string[]> {
  const top = await readdir(root, { withFileTypes: true })
  const found = await Promise.all(top
    .filter(entry => !entry.name.startsWith('.') && !NOT_IN_A_BUILD.has(entry.name) && !entry.isSymbolicLink())
    .map(async (entry) => {
      if (!entry.isDirectory())
        return [entry.name]
      const inside = await readdir(join(root, entry.name), { recursive: true, withFileTypes: true })
      return inside.filter(file => file.isFile()).map(file => join(file.parentPath, file.name).slice(root.length + 1))
    }))
  return found.flat().sort()
}

async function fingerprint(root: string, entry: string): Promise<string> {
  const hash = createHash('sha256').update(`${entry}\0${process.version}\0`)
  for (const file of await sourceFiles(root))
    hash.update(`${file}\0`).update(await readFile(join(root, file))).update('\0')
  return hash.digest('hex').slice(0, 16)
}

async function forgetOldBuilds(home: string): Promise<void> {
  const builds = await readdir(home)
  await Promise.all(builds.map(async (name) => {
    const { mtimeMs } = await stat(join(home, name)).catch(() => ({ mtimeMs: Date.now() }))
    if (Date.now() - mtimeMs > KEPT_FOR)
      await rm(join(home, name), { recursive: true, force: true })
  }))
}

/**
 * The folder of a build of the deck as its files are now: an earlier build of the very same files, or a new one.
 * Tests, exports and pictures share it.
 */
export async function freshBuild(options: BuildOptions = {}): Promise<string> {
  const { entry = 'slides.md', root = process.cwd() } = options
  const home = join(root, 'node_modules', '.cache', 'deck')
  const folder = join(home, await fingerprint(root, entry))
  if (existsSync(folder)) {
    await utimes(folder, new Date(), new Date())
    return folder
  }
  await mkdir(home, { recursive: true })
  await forgetOldBuilds(home)
  const unfinished = `${folder}.${process.pid}.part`
  try {
    await buildDeck(unfinished, options)
    // Whoever comes second with the same files may keep the first one's build.
    if (!existsSync(folder))
      await rename(unfinished, folder)
  }
  finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return folder
}
