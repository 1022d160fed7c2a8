import { expect, it } from 'vitest'
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
