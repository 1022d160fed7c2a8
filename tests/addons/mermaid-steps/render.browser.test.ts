import type { Options } from '../../../addons/slidev-addon-mermaid-steps/src/options'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeRenderer, renderDiagram } from '../../../addons/slidev-addon-mermaid-steps'
import { connectBrowser } from '../../support/browser'
import { options as plain } from './support'

const { resolve } = createRequire(import.meta.url)
const WORDS = 'accTitle: The gap\n  accDescr: Qatar lies between.\n'
const SMALL = `flowchart LR\n  ${WORDS}  QA["Qatar<br/>in the gap"]:::qatar -->|needs ties| IR:::iran\n  class IR step-1\n`

let options: Options
let starts = 0

beforeAll(async () => {
  options = {
    ...plain,
    cacheDir: await mkdtemp(join(tmpdir(), 'steps-render-')),
    family: '\'Source Sans 3 Variable\', sans-serif',
    fonts: [{ family: 'Source Sans 3 Variable', weight: '200 900', file: resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2') }],
    launch: () => {
      starts += 1
      return connectBrowser()
    },
  }
})

afterAll(async () => {
  await closeRenderer()
  await rm(options.cacheDir, { recursive: true, force: true })
})

async function html(text: string, place?: { w: number, h: number }): Promise<string> {
  const diagram = await renderDiagram(text, options, { place, mode: 'dev' })
  if (!('html' in diagram) || 'faults' in diagram)
    throw new Error(JSON.stringify(diagram))
  return diagram.html ?? ''
}

async function faults(text: string, place?: { w: number, h: number }): Promise<string[]> {
  const diagram = await renderDiagram(text, options, { place, mode: 'dev' })
  return 'faults' in diagram ? diagram.faults.map(f => f.fault) : []
}

describe('renderDiagram', () => {
  it('draws boxes with pegs, names an actor that has no label of its own, and steps what hangs on a step', async () => {
    const drawn = await html(SMALL)
    expect(drawn).toContain('>QA</text>')
    expect(drawn).toContain('ms-peg-pentagon')
    expect(drawn).toContain('>Iran</text>')
    expect(drawn).toMatch(/<g class="ms-edge" data-id="[^"]*" v-click="1">/)
    expect(drawn).toMatch(/<g class="ms-node iran step-1" data-id="IR" v-click="1">/)
  })

  it('makes boxes that hold their text as the browser sets it', async () => {
    const browser = await connectBrowser()
    const page = await browser.newPage()
    const font = resolve('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2')
    const { readFile } = await import('node:fs/promises')
    const data = (await readFile(font)).toString('base64')
    await page.setContent(`<style>@font-face { font-family: 'Source Sans 3 Variable'; font-weight: 200 900; src: url(data:font/woff2;base64,${data}) }</style>${await html(SMALL)}`)
    await page.evaluate(() => document.fonts.load('600 22px "Source Sans 3 Variable"'))
    const room = await page.$$eval('.ms-node', nodes => nodes.map((n) => {
      const frame = n.querySelector('.ms-frame')?.getBoundingClientRect()
      const lines = [...n.querySelectorAll(':scope > text')].map(t => t.getBoundingClientRect().right)
      return (frame?.right ?? 0) - Math.max(...lines)
    }))
    await browser.close()
    for (const space of room)
      expect(space).toBeGreaterThan(15)
  })

  it('reads steps and looks of edges from their ids', async () => {
    const drawn = await html(`flowchart LR\n  ${WORDS}  A e1@-->|asks| B\n  class e1 record\n  class e1 step-1\n`)
    expect(drawn).toContain('<g class="ms-edge record step-1" data-id="e1" v-click="1">')
    expect(drawn).toContain('>asks</text>')
  })

  it('makes a step of a subgraph with what is in it', async () => {
    const drawn = await html(`flowchart LR\n  ${WORDS}  subgraph G [Gulf]\n  A --> B\n  end\n  B --> C\n  class G step-1\n`)
    expect(drawn).toContain('<g class="ms-group step-1" data-id="G" v-click="1">')
    expect(drawn).toContain('<g class="ms-node" data-id="A" v-click="1">')
    expect(drawn).toContain('<g class="ms-node" data-id="C">')
  })

  it('fills its place from side to side', async () => {
    expect(await html(SMALL, { w: 900, h: 400 })).toContain('width="900"')
  })

  it('refuses what is too big for its place, and does not shrink it', async () => {
    expect((await faults(SMALL, { w: 200, h: 50 }))[0]).toMatch(/^The diagram is too big for its place: \d+×\d+ px, and there is room for 200×50\.$/)
  })

  it('gives Mermaid\'s own words for a syntax error, and their line', async () => {
    const diagram = await renderDiagram(`flowchart LR\n  ${WORDS}  A --> B\n  B ==> (\n  C --> D\n`, options)
    expect('faults' in diagram && diagram.faults[0]?.fault).toMatch(/^Mermaid cannot read it:\n\.\.\..*B ==> \(/)
    expect('faults' in diagram && diagram.faults[0]?.line).toBe(5)
  })

  it('says what it draws when it is given another kind of diagram', async () => {
    expect(await faults('pie\n  "a" : 1\n')).toEqual(['A diagram of the kind "pie" cannot be drawn in steps.'])
  })

  it('starts no browser for a drawing that is stored', async () => {
    const before = await html(SMALL)
    const launch = (): never => {
      throw new Error('no browser is needed')
    }
    expect(await renderDiagram(SMALL, { ...options, launch })).toEqual({ html: before, steps: [1] })
  })

  it('starts one browser for all drawings', () => {
    expect(starts).toBe(1)
  })

  it('says so where no browser is to be had', async () => {
    expect(await renderDiagram(`${SMALL}  A --> B\n`, { ...options, launch: async () => undefined })).toEqual({ browserless: true })
  })
})
