import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RESULTS, ROOT } from '../places'

const NOT_OF_THE_DECK = new Set(['node_modules', 'tests', 'bench', 'mutation', 'docs', 'dist', 'dist-speaker', 'export', 'shots', 'coverage', 'examples', 'starter'])

// Ids are unique in a deck.
function renamed(page: string, copy: number): string {
  return copy === 1 ? page : page.replace(/^id: (\S+)$/gm, `id: $1-${copy}`)
}

async function copySources(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const { name } of await readdir(ROOT, { withFileTypes: true })) {
    if (!name.startsWith('.') && !NOT_OF_THE_DECK.has(name))
      await cp(join(ROOT, name), join(folder, name), { recursive: true, filter: path => !path.includes('node_modules') })
  }
}

/**
 * A copy of the deck (in the cache, for bench/ has packages of its own) whose parts stand in it `times` over, without the appendix. Answers with its folder, from where its
 * own commands run.
 */
export async function copyDeck(times: number): Promise<string> {
  const folder = join(RESULTS, `growth-${times}`)
  await copySources(folder)
  const pages = (await readdir(join(folder, 'pages'))).filter(name => /^\d/.test(name)).sort()
  const entry = await readFile(join(folder, 'slides.md'), 'utf8')
  const cover = entry.slice(0, entry.indexOf('---\nsrc:'))
  const parts: string[] = []
  for (let copy = 1; copy <= times; copy++) {
    for (const name of pages) {
      const own = copy === 1 ? name : name.replace('.md', `-${copy}.md`)
      await writeFile(join(folder, 'pages', own), renamed(await readFile(join(folder, 'pages', name), 'utf8'), copy))
      parts.push(`---\nsrc: ./pages/${own}\n---\n`)
    }
  }
  await writeFile(join(folder, 'slides.md'), `${cover}${parts.join('\n')}`)
  return folder
}
