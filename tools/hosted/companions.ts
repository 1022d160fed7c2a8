import type { Browser } from 'playwright-core'
import type { SiteOptions } from './options'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../browser/launch'
import { freshBuild } from '../deck/fresh'
import { newDeckPage } from '../deck/page'
import { serveFolder } from '../deck/serve'
import { openDeck } from '../deck/walk'
import { inPage } from '../export/in-page'
import { tellSlides } from '../export/told/told-slides'
import { transcriptHtml } from '../export/transcript/html'
import { makeFirstSlide } from '../first-slide/make'

// Link previews are 1.91 times as wide as high.
const SOCIAL = { width: 1200, height: 630 } as const

async function takeSocial(browser: Browser, url: string): Promise<Uint8Array> {
  const page = await newDeckPage(browser, SOCIAL)
  await (await openDeck(page, url)).show(1, Infinity)
  const bytes = await page.screenshot({ type: 'jpeg', quality: 85 })
  await page.context().close()
  return bytes
}

/** Makes what a site carries beside the deck: its transcript, without notes unless for speakers, and its picture for links. */
export async function makeCompanions(folder: string, { entry, speaker }: SiteOptions): Promise<void> {
  const build = await freshBuild({ entry })
  const served = await serveFolder(build)
  const browser = await launchBrowser()
  try {
    const told = await inPage(browser, false, page => tellSlides(page, served.url, {}))
    const slides = speaker ? told.slides : told.slides.map(slide => ({ ...slide, note: [] }))
    await writeFile(join(folder, 'transcript.html'), transcriptHtml({ ...told, slides }))
    await inPage(browser, false, page => makeFirstSlide(page, served.url, folder))
    await writeFile(join(folder, 'social.jpg'), await takeSocial(browser, served.url))
  }
  finally {
    await browser.close()
    await served.close()
  }
}
