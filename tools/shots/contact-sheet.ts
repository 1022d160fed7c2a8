import type { Browser } from 'playwright-core'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A picture on a contact sheet. */
export interface Shot {
  path: string
  label: string
}

const COLUMNS = 4
const A_SHEET = 24

async function cell({ path, label }: Shot): Promise<string> {
  const picture = (await readFile(path)).toString('base64')
  return `<figure><img src="data:image/png;base64,${picture}"><figcaption>${label}</figcaption></figure>`
}

async function sheet(shots: Shot[]): Promise<string> {
  const cells = await Promise.all(shots.map(cell))
  return `<!doctype html><style>
    body { margin: 0; padding: 16px; display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 16px; font: 18px sans-serif; background: #777; color: #fff }
    figure { margin: 0 } img { display: block; width: 100% }
  </style>${cells.join('')}`
}

/** Lays the pictures out on sheets of 24 (`sheet-1.png` …) in the folder; answers with the sheets' paths. */
export async function contactSheets(browser: Browser, shots: Shot[], folder: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 400 } })
  const sheets: string[] = []
  for (let at = 0; at < shots.length; at += A_SHEET) {
    const path = join(folder, `sheet-${sheets.length + 1}.png`)
    await page.setContent(await sheet(shots.slice(at, at + A_SHEET)), { waitUntil: 'load' })
    await page.screenshot({ path, fullPage: true })
    sheets.push(path)
  }
  await page.close()
  return sheets
}
