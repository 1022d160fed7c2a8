import type { Browser } from 'playwright-core'
import type { ServedFolder } from '../../../tools/deck/serve'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeck } from '../../../tools/deck/build'
import { newDeckPage } from '../../../tools/deck/page'
import { serveFolder } from '../../../tools/deck/serve'
import { openDeck } from '../../../tools/deck/walk'
import { browserEndpoint, connectBrowser } from '../../support/browser'
import { deckRoot } from './deck-root'

const SLIDES = `# A diagram

<p class="aside" v-click="2">Beside the diagram</p>

\`\`\`mermaid {place: '800x300'}
flowchart LR
  accTitle: The gap
  accDescr: Qatar lies {{ between }} two.
  QA["Qatar {{ here }}"]:::qatar near@-->|asks| A
  QA --> B
  class A step-1
  class B step-3
\`\`\`
`

let root: string
let served: ServedFolder
let browser: Browser

beforeAll(async () => {
  root = await deckRoot(SLIDES, `() => chromium.connect(${JSON.stringify(browserEndpoint())})`)
  browser = await connectBrowser()
  await buildDeck(join(root, 'dist'), { root })
  served = await serveFolder(join(root, 'dist'))
})

afterAll(async () => {
  await served?.close()
  await browser?.close()
  await rm(root, { recursive: true, force: true })
})

/** What stands on the slide, as an audience would see it. */
const VISIBLE = '.mermaid-steps [data-id], .aside'

describe('a built deck with the addon', () => {
  it('counts the steps with the other clicks of the slide, and shows each at its click', async () => {
    const deck = await openDeck(await newDeckPage(browser), served.url)
    const seen: string[][] = []
    for (const click of [0, 1, 2, 3, 1]) {
      expect((await deck.show(1, click)).clicks).toBe(3)
      seen.push(await deck.page.$$eval(VISIBLE, all => all
        .filter(el => getComputedStyle(el).visibility === 'visible' && getComputedStyle(el).opacity === '1')
        .map(el => el.getAttribute('data-id') ?? 'aside')))
    }
    await deck.page.context().close()
    const start = ['QA']
    const first = ['near', 'QA', 'A']
    expect(seen.map(s => [...s].sort())).toEqual([
      start,
      [...first].sort(),
      ['aside', ...first].sort(),
      ['aside', ...first, 'L_QA_B_0', 'B'].sort(),
      [...first].sort(),
    ])
  })

  it('shows the last step in print, in one Figure with its words', async () => {
    const page = await newDeckPage(browser)
    await page.goto(`${served.url}print?print=true`)
    await page.waitForSelector('.mermaid-steps')
    expect(await page.locator('.mermaid-steps [data-id]').evaluateAll(all => all.every(el => getComputedStyle(el).visibility === 'visible'))).toBe(true)
    expect(await page.getByRole('img', { name: 'The gap. Qatar lies {{ between }} two.' }).count()).toBe(1)
    expect(await page.locator('.mermaid-steps').textContent()).toContain('Qatar {{ here }}')
    await page.context().close()
  })

  it('brings no Mermaid to the browser', async () => {
    const files = await readdir(join(root, 'dist'), { recursive: true })
    const scripts = await Promise.all(files.filter(f => f.endsWith('.js')).map(f => readFile(join(root, 'dist', f), 'utf8')))
    expect(scripts.join('\n')).not.toMatch(/flowchart-v2|sequenceDiagram|mermaidAPI/)
    expect(files.filter(f => /mermaid|dagre|cytoscape/i.test(f))).toEqual([])
  })

  it('keeps its drawings in the cache that the options name', async () => {
    expect((await readdir(join(root, 'cache'))).filter(f => f.endsWith('.json'))).toHaveLength(1)
  })
})
