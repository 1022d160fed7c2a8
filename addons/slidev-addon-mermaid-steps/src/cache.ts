import type { Options } from './options'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const source = dirname(fileURLToPath(import.meta.url))
const { version: mermaidVersion } = createRequire(import.meta.url)('mermaid/package.json') as { version: string }

export interface Entry { html: string, steps: number[] }

/** Names a drawing by all that it depends on: text, options, the fonts' bytes, Mermaid, and this addon. */
export async function cacheKey(text: string, place: unknown, options: Options): Promise<string> {
  const { launch: _, executablePath: __, cacheDir: ___, ...looks } = options
  const fonts = await Promise.all(options.fonts.map(async f => hash(await readFile(f.file))))
  return hash(JSON.stringify([text, place, looks, fonts, mermaidVersion, await addonHash()]))
}

/** The stored drawing, or undefined: a file that is not there or not whole is drawn anew. */
export async function readCache(dir: string, key: string): Promise<Entry | undefined> {
  try {
    return JSON.parse(await readFile(join(dir, `${key}.json`), 'utf8')) as Entry
  }
  catch {
    return undefined
  }
}

/** Stores a drawing whole or not at all, also when two builds do it at once. */
export async function writeCache(dir: string, key: string, entry: Entry): Promise<void> {
  await mkdir(dir, { recursive: true })
  const draft = join(dir, `${key}.${randomUUID()}.tmp`)
  try {
    await writeFile(draft, JSON.stringify(entry))
    await rename(draft, join(dir, `${key}.json`))
  }
  finally {
    await rm(draft, { force: true })
  }
}

let addon: Promise<string> | undefined

/** Version and source of this addon, so that a change in how things are drawn is seen. */
function addonHash(): Promise<string> {
  addon ??= (async () => {
    const names = (await readdir(source, { recursive: true })).filter(f => f.endsWith('.ts')).sort()
    const files = await Promise.all([join(source, '../package.json'), ...names.map(f => join(source, f))].map(f => readFile(f, 'utf8')))
    return hash(files.join('\n'))
  })()
  return addon
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
