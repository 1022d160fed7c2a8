import { readFile } from 'node:fs/promises'
import process from 'node:process'
import { expect, it } from 'vitest'
import { launchBrowser, launchBrowserServer } from '../../../tools/browser/launch'

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

// Only Linux shows what a program was given.
it.runIf(process.platform === 'linux')('A browser has from the start what Chromium would else add while its threads read the environment', async () => {
  const server = await launchBrowserServer()
  try {
    const given = (await readFile(`/proc/${server.process().pid}/environ`, 'utf8')).split('\0')
    expect(given).toContain('FC_FONTATIONS=1')
    expect(given.some(line => line.startsWith('DBUS_SESSION_BUS_ADDRESS='))).toBe(true)
  }
  finally {
    await server.close()
  }
})
