import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cacheKey, readCache, writeCache } from '../../../addons/slidev-addon-mermaid-steps/src/cache'
import { options } from './support'

let dir: string
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'steps-cache-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

describe('cacheKey', () => {
  it('is the same for the same drawing, wherever the browser comes from', async () => {
    expect(await cacheKey('a', undefined, options)).toBe(await cacheKey('a', undefined, { ...options, launch: async () => undefined, executablePath: '/x' }))
  })

  it('changes with text, place, options and the bytes of a font', async () => {
    const file = join(dir, 'font.woff2')
    const withFont = { ...options, fonts: [{ family: 'F', file }] }
    await writeFile(file, 'one')
    const before = await cacheKey('a', undefined, withFont)
    await writeFile(file, 'two')
    const keys = [
      before,
      await cacheKey('a', undefined, withFont),
      await cacheKey('a', undefined, options),
      await cacheKey('b', undefined, options),
      await cacheKey('a', { w: 1, h: 1 }, options),
      await cacheKey('a', undefined, { ...options, outline: 3 }),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('readCache', () => {
  it('gives back what was written, and leaves no draft behind', async () => {
    await writeCache(dir, 'k', { html: '<div/>', steps: [1] })
    expect(await readCache(dir, 'k')).toEqual({ html: '<div/>', steps: [1] })
    expect((await readdir(dir)).filter(f => f.endsWith('.tmp'))).toEqual([])
  })

  it('takes a file that is not there, or not whole, for none', async () => {
    await writeFile(join(dir, 'half.json'), '{"html":"<di')
    expect(await readCache(dir, 'half')).toBeUndefined()
    expect(await readCache(dir, 'none')).toBeUndefined()
  })
})
