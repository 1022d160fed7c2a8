import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nearGlobs } from '../../../tools/speed/near-globs'

let deck: string

beforeAll(async () => {
  deck = await mkdtemp(join(tmpdir(), 'near-globs-'))
  await mkdir(join(deck, 'node_modules/.slidev/virtual'), { recursive: true })
  await writeFile(join(deck, 'global-top.ts'), 'export default "top"\nexport const also = 1\n')
  await writeFile(join(deck, 'style.ts'), 'export const seen = "style"\n')
})
afterAll(() => rm(deck, { recursive: true, force: true }))

/** What a module gives that asks for files of the deck. */
async function answerTo(question: string): Promise<unknown[]> {
  const entry = join(deck, 'node_modules/.slidev/virtual/import-glob.0123456789.ts')
  await writeFile(entry, `export default ${question}\n`)
  const [built] = [await build({
    root: deck,
    configFile: false,
    logLevel: 'error',
    plugins: [nearGlobs()],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  })].flat()
  if (!built || !('output' in built))
    throw new Error('Nothing was built.')
  const { default: answer } = await import(`data:text/javascript,${encodeURIComponent(built.output[0].code)}`) as { default: object }
  return Object.values(answer)
}

it('a file that is there answers with its default export', async () => {
  expect(await answerTo('import.meta.glob(["../../../global.{ts,vue}","../../../global-top.{ts,vue}"], {"eager":true,"exhaustive":true,"import":"default"})')).toEqual(['top'])
})

it('or with all that it exports', async () => {
  const [style] = await answerTo('import.meta.glob(["../../../styles/index.{ts,css}","../../../style.{ts,css}"], {"eager":true,"exhaustive":true})')
  expect({ ...style as object }).toEqual({ seen: 'style' })
})

it('files that are not there are no fault', async () => {
  expect(await answerTo('import.meta.glob(["../../../global-bottom.{ts,vue}"], {"eager":true,"exhaustive":true,"import":"default"})')).toEqual([])
})

it('files that are loaded later are left to the bundler', async () => {
  const [load] = await answerTo('import.meta.glob(["../../../style.ts"])')
  expect(load).toBeTypeOf('function')
})

describe('the answer is its own, not the bundler’s', () => {
  interface Load { filter: { id: RegExp }, handler: (id: string) => Promise<string | undefined> }
  const id = (): string => join(deck, 'node_modules/.slidev/virtual/import-glob.0123456789.ts')
  async function codeFor(question: string): Promise<string | undefined> {
    await writeFile(id(), question)
    return (nearGlobs().load as Load).handler(id())
  }

  it('for Slidev’s questions alone, while a deck is built', () => {
    const { apply, load } = nearGlobs()
    expect(apply).toBe('build')
    expect([id(), `${id()}.map`, '/deck/style.ts', '/deck/.slidev/virtual/import-glob..ts'].map(file => (load as Load).filter.id.test(file))).toEqual([true, false, false, false])
  })

  it('with the files in the order of their names', async () => {
    expect(await codeFor('export default import.meta.glob(["../../../style.ts","../../../global-*.ts"], {"eager":true,"import":"default"})\n')).toBe([
      'import file0 from "../../../global-top.ts"',
      'import file1 from "../../../style.ts"',
      'export default { "../../../global-top.ts": file0, "../../../style.ts": file1 }',
    ].join('\n'))
  })

  it.each([
    'export default import.meta.glob(["../../../style.ts"], {"import":"default"})',
    'export default import.meta.glob(["../../../style.ts"])',
    'export const other = 1',
  ])('but none to %s', async (question) => {
    expect(await codeFor(question)).toBeUndefined()
  })
})
