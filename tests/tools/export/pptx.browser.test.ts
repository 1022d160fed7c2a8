import type { DeckSlide } from '../../../tools/deck/navigation'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { newDeckPage } from '../../../tools/deck/page'
import { openDeck } from '../../../tools/deck/walk'
import { readExportOptions } from '../../../tools/export/options'
import { exportPptx } from '../../../tools/export/pptx'
import { connectBrowser } from '../../support/browser'
import { describeFull } from '../../support/full'

const office = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)
if (!office)
  console.log('LibreOffice is not installed: that it opens the slides is not tested here.')

describeFull('The slides for PowerPoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pptx-'))
  const file = join(folder, 'slides.pptx')
  let slides: DeckSlide[]

  const list = (): string[] => execFileSync('unzip', ['-Z1', file], { encoding: 'utf8' }).split('\n')

  beforeAll(async () => {
    const browser = await connectBrowser()
    const page = await newDeckPage(browser)
    slides = (await openDeck(page, inject('deckUrl'))).slides
    await page.context().close()
    writeFileSync(file, (await exportPptx({ browser, url: inject('deckUrl') }, readExportOptions([]))).files[0]!)
    await browser.close()
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has one page a slide', () => {
    expect(list().filter(name => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length)
  })

  it('carries the notes', () => {
    const note = execFileSync('unzip', ['-p', file, 'ppt/notesSlides/notesSlide1.xml'], { encoding: 'utf8' })
    expect(note.replace(/<[^>]+>/g, '')).toMatch(/(?:\w+ ){20}/)
  })

  it.runIf(office)('opens in LibreOffice with as many slides', () => {
    execFileSync(office!, ['--headless', '--convert-to', 'pdf', '--outdir', folder, file])
    expect(execFileSync('pdfinfo', [join(folder, 'slides.pdf')], { encoding: 'utf8' })).toMatch(new RegExp(`Pages:\\s+${slides.length}`))
  })
})
