import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { ToolError } from '../deck/tool-error'

const run = promisify(execFile)

/** A browser ready to be started: program and what it needs in its environment. */
export interface UnpackedBrowser {
  executablePath: string
  env: Record<string, string>
}

// The package unpacks into the temporary folder and calls a half-written file finished;
// in a process and a folder of its own, neither can hurt anyone else, in this process or another.
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

/** For machines without fonts of their own: names those that come with the package. */
const FONTS_CONFIG = 'own-fonts.conf'

async function unpackInto(folder: string, packageFolder: string): Promise<void> {
  const staging = await mkdtemp(`${folder}.part-`)
  try {
    await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      cwd: packageFolder,
      // The last one makes the package bring its own libnss3 too.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    })
    await writeFile(join(staging, FONTS_CONFIG), `<?xml version="1.0"?><fontconfig><dir>${join(folder, 'fonts', 'fonts')}</dir></fontconfig>\n`)
    await rename(staging, folder)
  }
  catch (error) {
    // Another process may have finished first: its copy is as good as ours.
    if (!existsSync(join(folder, 'chromium')))
      throw error
  }
  finally {
    await rm(staging, { recursive: true, force: true })
  }
}

function usualParents(modules: string): string[] {
  return [join(modules, '.cache'), join(tmpdir(), `slides-browser-${process.getuid?.() ?? 0}`)]
}

async function unpackedFolder(parents?: string[]): Promise<string> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..')
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string }
  const modules = join(packageFolder, '..', '..')
  const name = `chromium-${version}`
  const tried = parents ?? usualParents(modules)
  for (const parent of tried) {
    const folder = join(parent, name)
    if (existsSync(join(folder, 'chromium')))
      return folder
    try {
      await mkdir(parent, { recursive: true, mode: 0o700 })
      await unpackInto(folder, packageFolder)
      return folder
    }
    catch (error) {
      if (!['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error
    }
  }
  throw new ToolError(`No folder to unpack the built-in Chromium into. Not one of these can be written: ${tried.join(', ')}.`)
}

async function missesLibraries(executablePath: string): Promise<boolean> {
  const { stdout } = await run('ldd', [executablePath]).catch(() => ({ stdout: '' }))
  return stdout.includes('not found')
}

/**
 * Unpacks the Chromium that comes inside the npm package (Linux x64) once per version, safely beside
 * others that do the same, and adds the libraries and fonts that the machine does not have. It goes into the
 * first of `parents` that can be written; throws when none can.
 */
export async function unpackBuiltIn(parents?: string[]): Promise<UnpackedBrowser> {
  const folder = await unpackedFolder(parents)
  const executablePath = join(folder, 'chromium')
  const env: Record<string, string> = {}
  if (await missesLibraries(executablePath))
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  if (!existsSync('/etc/fonts/fonts.conf'))
    env.FONTCONFIG_FILE = join(folder, FONTS_CONFIG)
  return { executablePath, env }
}
