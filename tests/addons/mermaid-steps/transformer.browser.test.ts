import type { CodeblockTransformContext, SlideInfo } from '@slidev/types'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeRenderer, mermaidSteps } from '../../../addons/slidev-addon-mermaid-steps'
import { browserEndpoint } from '../../support/browser'
import { deckRoot } from './deck-root'

const WORDS = 'accTitle: A title\naccDescr: A description.\n'
let root: string
let browserless: string

beforeAll(async () => {
  root = await deckRoot('', `() => chromium.connect(${JSON.stringify(browserEndpoint())})`)
  browserless = await deckRoot('', 'async () => undefined')
})

afterAll(async () => {
  await closeRenderer()
  await Promise.all([root, browserless].map(dir => rm(dir, { recursive: true, force: true })))
})

function slide(no: number, code: string): SlideInfo {
  const raw = `---\nid: slide-${no}\n---\n\n# Title\n\n\`\`\`mermaid\n${code}\`\`\`\n`
  return {
    index: no - 1,
    frontmatter: { id: `slide-${no}` },
    content: raw.split('---\n').at(-1),
    source: { filepath: join(root, 'pages/04.md'), start: 30 * no, raw },
  } as unknown as SlideInfo
}

function context(slides: SlideInfo[], code: string, mode: 'dev' | 'build', userRoot = root): CodeblockTransformContext {
  return { info: 'mermaid', code, fence: 3, slide: slides[0] ?? null, options: { userRoot, mode, data: { slides } } } as unknown as CodeblockTransformContext
}

const UNKNOWN = `flowchart LR\n${WORDS}A:::quatar --> B\n`
const GAP = `flowchart LR\n${WORDS}A --> B:::step-2\n`

describe('mermaidSteps', () => {
  it('leaves other fences alone', async () => {
    expect(await mermaidSteps({ ...context([], '', 'build'), info: 'ts' })).toBeUndefined()
  })

  it('stops a build with all faults of the deck, each with file, line, slide and remedy', async () => {
    const slides = [slide(2, UNKNOWN), slide(3, GAP)]
    const failure = await Promise.resolve(mermaidSteps(context(slides, UNKNOWN, 'build'))).catch((e: Error) => e.message)
    expect(failure).toBe(`
pages/04.md:71:1  slide 2 (slide-2), mermaid
  Node A has the unknown actor class "quatar".
  Did you mean "qatar"? Known: qatar, and step-1, step-2, …
pages/04.md:101:1  slide 3 (slide-3), mermaid
  Nothing appears at click 1, but there is a step-2.
  Number the steps without a gap, or write {clicks: 'elsewhere'} behind \`\`\`mermaid if a component of the slide fills click 1.
`)
  })

  it('names the line of a syntax error in the Markdown file', async () => {
    const code = `flowchart LR\n${WORDS}A --> B\nB ==> (\nC --> D\n`
    const failure = await Promise.resolve(mermaidSteps(context([slide(2, code)], code, 'build'))).catch((e: Error) => e.message)
    expect(failure).toMatch(/^\npages\/04\.md:72:1 {2}slide 2 \(slide-2\), mermaid\n {2}Mermaid cannot read it:\n {2}\.\.\./)
  })

  it('puts the message in the diagram\'s place in dev, and the slide lives on', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    const box = await mermaidSteps(context([slide(2, UNKNOWN)], UNKNOWN, 'dev'))
    expect(box).toMatch(/^<div class="mermaid-steps-fault" role="alert"><div>pages\/04\.md:71:1/)
    expect(box).toContain('Did you mean &quot;qatar&quot;?')
    expect(said).toHaveBeenCalledOnce()
    said.mockRestore()
  })

  it('leaves the fence to Slidev where no browser is to be had, and warns once', async () => {
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const code = `flowchart LR\n${WORDS}A --> B\n`
    expect(await mermaidSteps(context([slide(2, code)], code, 'build', browserless))).toBeUndefined()
    expect(await mermaidSteps(context([slide(3, code)], code, 'build', browserless))).toBeUndefined()
    expect(said).toHaveBeenCalledOnce()
    expect(said.mock.calls[0]?.[0]).toContain('Install Chrome, Edge or Chromium')
    said.mockRestore()
  })
})
