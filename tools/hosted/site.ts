import type { SiteOptions } from './options'
import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { buildDeck } from '../deck/build'
import { ToolError } from '../deck/tool-error'
import { makeCompanions } from './companions'

function undoneAtExit(path: string): string {
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  return path
}

async function prepare(unfinished: string): Promise<void> {
  try {
    await mkdir(dirname(unfinished), { recursive: true })
    await mkdir(unfinished)
  }
  catch (error) {
    throw new ToolError(`${unfinished} could not be made (${(error as NodeJS.ErrnoException).code}).\n  Name another place with --out.`, { cause: error })
  }
}

async function build(folder: string, companions: string, options: SiteOptions): Promise<void> {
  console.log(`Building the ${options.speaker ? 'speaker’s site, with notes' : 'public site, without notes'} …`)
  await buildDeck(folder, {
    entry: options.entry,
    args: ['--router-mode', 'hash', '--base', './', ...options.speaker ? [] : ['--without-notes']],
    env: { DECK_VARIANT: 'hosted', DECK_COMPANIONS: companions, DECK_ADDRESS: options.address ?? '' },
  })
}

/**
 * Builds the deck as a static site: addresses of slides follow a `#`, and every path is relative, so that it runs
 * under any base path of any plain server; after the first visit it runs without a network. The folder is replaced
 * only when the new site is whole.
 */
export async function buildSite(options: SiteOptions): Promise<void> {
  const out = resolve(options.out)
  const unfinished = undoneAtExit(`${out}.${process.pid}.part`)
  await prepare(unfinished)
  console.log('Making the transcript and the picture for links …')
  const companions = undoneAtExit(mkdtempSync(join(tmpdir(), 'deck-companions-')))
  try {
    await makeCompanions(companions, options)
    await build(unfinished, companions, options)
    await rm(out, { recursive: true, force: true })
    await rename(unfinished, out)
  }
  finally {
    await rm(companions, { recursive: true, force: true })
    await rm(unfinished, { recursive: true, force: true })
  }
  console.log(`${options.out}: ${options.speaker ? 'keep it to yourself, the notes are inside' : 'ready for any static server'}`)
}
