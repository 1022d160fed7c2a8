import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openOutput } from '../../../tools/export/whole-file'
import { runNode } from '../../support/run'

const JITI = 'node_modules/jiti/lib/jiti-cli.mjs'
const folder = mkdtempSync(join(tmpdir(), 'faults-'))
const disks: string[] = []

/** A small disk of its own; undefined, with the reason printed, where none may be mounted. */
function disk(options: string): string | undefined {
  const path = join(folder, `disk-${randomUUID()}`)
  mkdirSync(path)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path], { stdio: 'pipe' })
    disks.push(path)
    return path
  }
  catch (error) {
    console.log(`No disk could be mounted here, so writing to one that is ${options} is not tested: ${String(error).split('\n')[0]}`)
    return undefined
  }
}

const full = disk('size=64k')
const readOnly = disk('ro')

/** The command lines of the running programs that keep their temporary files in a folder: Chromium soon writes over its environment. */
function runningIn(temporary: string): string[] {
  return readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap((id) => {
    try {
      const [environment, command] = ['environ', 'cmdline'].map(what => readFileSync(`/proc/${id}/${what}`, 'utf8')) as [string, string]
      return environment.includes(temporary) || command.includes(temporary) ? [command] : []
    }
    catch {
      return []
    }
  })
}

const hasProc = process.platform === 'linux'
if (!hasProc)
  console.log('Without /proc it cannot be seen what an interrupted export leaves running: not tested here.')

// The deck is built once for all tests; an export finds it ready.
beforeAll(async () => void await fetch(inject('deckUrl')))

afterAll(() => {
  disks.forEach(path => execFileSync('umount', [path]))
  rmSync(folder, { recursive: true, force: true })
})

describe('An export', () => {
  it.runIf(full)('says that the disk is full, and leaves no half file', async () => {
    const output = await openOutput(join(full!, 'a.pdf'))
    await expect(output.write(new Uint8Array(200_000))).rejects.toThrow(`${join(full!, 'a.pdf')} could not be written (ENOSPC).\n  The disk is full: make room, then run the command again.`)
    expect(readdirSync(full!)).not.toContain('a.pdf')
  })

  it.runIf(readOnly)('says before any work that a disk is read-only', async () => {
    await expect(openOutput(join(readOnly!, 'a.pdf'))).rejects.toThrow(`could not be written (EROFS).\n  That disk is read-only: name another place with --output.`)
  })

  it('ends with code 1 and its message for a product that there is not', async () => {
    expect(await runNode([JITI, 'tools/export.ts', 'poster'])).toMatchObject({ code: 1, said: expect.stringContaining('There is no product "poster"') })
  })

  it('ends with code 1, its message and no file for a range beyond the slides', async () => {
    const { code, said } = await runNode([JITI, 'tools/export.ts', 'transcript', '--range', '9-5', '--output', join(folder, 'out', 'a.html')])
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining('"9-5" is not a range of slides.') })
    expect(readdirSync(join(folder, 'out'))).toEqual([])
  })

  it.runIf(hasProc).each([['SIGINT', 130], ['SIGTERM', 143]] as const)('leaves no file and nothing running when %s ends it while it prints', async (signal, code) => {
    const temporary = join(folder, randomUUID())
    mkdirSync(temporary)
    const out = join(folder, signal)
    const child = spawn(process.execPath, [JITI, 'tools/export.ts', 'slides', '--output', join(out, 'a.pdf')], { env: { ...process.env, TMPDIR: temporary }, stdio: 'ignore' })
    const ended = once(child, 'close')
    while (child.exitCode === null && !runningIn(temporary).some(command => command.includes('--user-data-dir')))
      await sleep(50)
    expect(child.exitCode, 'it ended by itself').toBeNull()
    expect(readdirSync(out)).toHaveLength(1)
    child.kill(signal)
    expect(await ended).toEqual([code, null])
    expect(readdirSync(out)).toEqual([])
    await expect.poll(() => runningIn(temporary), { timeout: 60_000 }).toEqual([])
  })
})
