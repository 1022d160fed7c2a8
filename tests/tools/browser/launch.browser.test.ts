import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { expect, it, vi } from 'vitest'
import { launchBrowser } from '../../../tools/browser/launch'

it('launchBrowser starts a browser of this machine that draws and prints', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Drawn</h1>')
    expect(await page.locator('h1').boundingBox()).toMatchObject({ width: expect.any(Number) as number })
    expect((await page.pdf({ tagged: true })).subarray(0, 5).toString()).toBe('%PDF-')
  }
  finally {
    await browser.close()
  }
})

// A program that only writes down what it was given.
it.skipIf(process.platform === 'win32')('A browser has from the start what Chromium would else add while its threads read the environment', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'launch-'))
  const [program, given] = [join(folder, 'browser'), join(folder, 'given')]
  await writeFile(program, `#!/bin/sh\nenv > '${given}'\nexit 1\n`, { mode: 0o755 })
  vi.stubEnv('CHROMIUM_PATH', program)
  try {
    await expect(launchBrowser()).rejects.toThrow('No browser could be started')
    expect(await readFile(given, 'utf8')).toMatch(/^FC_FONTATIONS=1$/m)
    expect(await readFile(given, 'utf8')).toMatch(/^DBUS_SESSION_BUS_ADDRESS=./m)
  }
  finally {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true })
  }
})
