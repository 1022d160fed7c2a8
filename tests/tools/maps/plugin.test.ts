import process from 'node:process'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deckMaps } from '../../../tools/maps/plugin'

describe('deckMaps', () => {
  let server: Awaited<ReturnType<typeof createServer>>

  beforeAll(async () => {
    server = await createServer({ configFile: false, logLevel: 'silent', server: { middlewareMode: true }, plugins: [deckMaps(process.cwd())] })
  }, 60_000)
  afterAll(() => server.close())

  it('serves a map to the dev server under the name that is imported', async () => {
    const { default: map } = await server.ssrLoadModule('virtual:deck-maps/gulf') as { default: { width: number } }
    expect(map.width).toBe(1128)
  })

  it('serves it to a browser, which asks for it by the resolved name', async () => {
    const served = await server.transformRequest('\0virtual:deck-maps/gulf')
    expect(served?.code).toContain('"width":1128')
  })
})
