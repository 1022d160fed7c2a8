import type { OpenDeck } from '../deck/walk'
import type { Shot } from './contact-sheet'
import type { ShotOptions } from './options'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { launchBrowser } from '../browser/launch'
import { freshBuild } from '../deck/fresh'
import { newDeckPage } from '../deck/page'
import { parseRange } from '../deck/range'
import { serveFolder } from '../deck/serve'
import { openDeck } from '../deck/walk'
import { contactSheets } from './contact-sheet'

async function servedDeck({ url, entry }: ShotOptions): Promise<{ url: string, close: () => Promise<void> }> {
  if (url)
    return { url, close: async () => {} }
  return serveFolder(await freshBuild({ entry, onBuild: () => console.log(`Building ${entry} …`) }))
}

async function shoot(deck: OpenDeck, no: number, options: ShotOptions): Promise<Shot[]> {
  const shots: Shot[] = []
  const { clicks } = await deck.show(no, Infinity)
  for (let click = options.steps ? 0 : clicks; click <= clicks; click++) {
    await deck.show(no, click)
    const name = String(no).padStart(2, '0') + (options.steps ? `-${click}` : '')
    const path = join(options.output, `${name}.png`)
    await deck.page.screenshot({ path })
    const id = deck.slides[no - 1]?.frontmatter.id
    shots.push({ path, label: [name, id].filter(Boolean).join(' · ') })
  }
  return shots
}

async function emptyOfShots(folder: string): Promise<void> {
  const old = (await readdir(folder)).filter(name => /^(?:\d+(?:-\d+)?|sheet-\d+)\.png$/.test(name))
  await Promise.all(old.map(name => rm(join(folder, name))))
}

/** Writes a picture of each slide (or click) and contact sheets of them, and says where they are. */
export async function takeShots(options: ShotOptions): Promise<void> {
  await mkdir(options.output, { recursive: true })
  if (!options.only)
    await emptyOfShots(options.output)
  const served = await servedDeck(options)
  const browser = await launchBrowser()
  try {
    const deck = await openDeck(await newDeckPage(browser, options), served.url, options)
    const total = deck.slides.length
    const shots: Shot[] = []
    for (const no of options.only ? parseRange(options.only, total) : deck.slides.map(slide => slide.no))
      shots.push(...await shoot(deck, no, options))
    const sheets = await contactSheets(browser, shots, options.output)
    process.stdout.write(`${shots.length} pictures in ${options.output}/, together on ${sheets.join(', ')}\n`)
  }
  finally {
    await browser.close()
    await served.close()
  }
}
