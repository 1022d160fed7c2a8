import type { ResolvedSlidevOptions } from '@slidev/types'
import type { DeckData } from '../../../data/schema/deck'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, createServer } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { deckData } from '../../../tools/data/vite-plugin'
import { changed, writeDeck } from './small-deck'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const ENTRY = { 'index.html': '<script type="module" src="./main.ts"></script>', 'main.ts': 'import { claims } from \'virtual:deck-data\'\ndocument.title = claims[0].id\n' }
const roots: string[] = []

function deck(changes: Parameters<typeof changed>[0] = {}): string {
  const root = writeDeck({ ...changed(changes), ...ENTRY })
  roots.push(root)
  return root
}

afterAll(() => roots.forEach(root => rmSync(root, { recursive: true })))

function plugins(root: string) {
  // Of Slidev's data, only the files that it watches matter here.
  const data = { watchFiles: {} } as ResolvedSlidevOptions['data']
  return deckData({ userRoot: root, entry: join(root, 'slides.md'), data })
}

async function built(root: string): Promise<string> {
  const result = await build({ root, configFile: false, logLevel: 'silent', plugins: [plugins(root)], build: { write: false, minify: false } })
  const outputs = Array.isArray(result) ? result : [result]
  return outputs.flatMap(output => 'output' in output ? output.output : []).map(chunk => 'code' in chunk ? chunk.code : '').join('\n')
}

describe('deckData()', () => {
  it('builds plain constants into the deck, without what no page asks for and without a validator', async () => {
    const code = await built(deck())
    expect(code).toContain('"evac-total"')
    expect(code).not.toContain('US Central Command')
    expect(code).not.toMatch(/zod/i)
  })

  it('stops the build with every fault of data and pages', async () => {
    const root = deck({ 'data/actors.yaml': ['kind: state', 'kind: stat'], 'pages/02-context.md': ['budget: 60s', 'budget: soon'] })
    await expect(built(root)).rejects.toThrow(`data/actors.yaml:3:9  [0].kind
  Expected one of state, movement, government, person, organisation, group; received "stat".
  Did you mean "state"?

pages/02-context.md:6:9  slide 2, visit: budget
  Expected whole seconds such as 150s, received "soon".
  Correct the value.`)
  })
})

describe('data/index.ts', async () => {
  const server = await createServer({ root: ROOT, configFile: false, logLevel: 'silent', appType: 'custom', server: { middlewareMode: true, watch: null, ws: false }, plugins: [deckData()], optimizeDeps: { noDiscovery: true } })
  const index = await server.ssrLoadModule('/data/index.ts') as DeckData & typeof import('../../../data/index')
  afterAll(() => server.close())

  it('serves the lists', () => {
    expect(index.claims.length).toBeGreaterThan(100)
    expect(index.argument.causes).toHaveLength(3)
  })

  it('entry(id) finds claims, facts and inferences, each with its voice', () => {
    expect(index.entry(index.claims[0]!.id)).toMatchObject({ ...index.claims[0], voice: 'article', kindOfEntry: 'claim' })
    expect(index.entry(index.record[0]!.id).voice).toBe('record')
    expect(index.entry(index.inference[0]!.id).voice).toBe('inference')
  })

  it('entry(id) refuses an unknown id and names the nearest', () => {
    const { id } = index.claims[0]!
    expect(() => index.entry(`${id}x`)).toThrow(new RangeError(`There is no claim, record fact or inference "${id}x". Did you mean "${id}"?`))
    expect(() => index.entry('zzzzzzzzzzzz')).toThrow(new RangeError('There is no claim, record fact or inference "zzzzzzzzzzzz".'))
  })

  it('actor(id) and place(id) do the same', () => {
    expect(index.actor('qatar').name).toBe('Qatar')
    expect(index.place('doha').name).toBe('Doha')
    expect(() => index.actor('qatr')).toThrow(new RangeError('There is no actor "qatr". Did you mean "qatar"?'))
    expect(() => index.place('dooha')).toThrow(new RangeError('There is no place "dooha". Did you mean "doha"?'))
  })
})
