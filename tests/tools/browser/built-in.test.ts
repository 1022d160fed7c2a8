import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { unpackBuiltIn } from '../../../tools/browser/built-in'

const isLinuxX64 = process.platform === 'linux' && process.arch === 'x64'
if (!isLinuxX64)
  console.warn(`Skipped: the built-in Chromium is for Linux x64, this is ${process.platform} ${process.arch}.`)

async function unpackAndStart(parent: string): Promise<string> {
  const { executablePath, env } = await unpackBuiltIn([parent])
  const { stdout } = await promisify(execFile)(executablePath, ['--version'], { env: { ...process.env, ...env } })
  return stdout
}

describe.runIf(isLinuxX64)('unpackBuiltIn', () => {
  it('gives a whole program to each who asks at the same time on a fresh machine', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'unpacked-'))
    try {
      const versions = await Promise.all(Array.from({ length: 4 }, () => unpackAndStart(parent)))
      for (const version of versions)
        expect(version).toContain('Chromium')
      expect(await readdir(parent)).toHaveLength(1)
    }
    finally {
      await rm(parent, { recursive: true, force: true })
    }
  })
})
