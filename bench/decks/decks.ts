import type { OutlineSlide } from './outline'
import { cp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { slidevCommand } from '../../tools/deck/build'
import { BENCH, ROOT, WORK } from '../places'
import { jitiCommand, timed } from '../timed'
import { floorHtml, marpMarkdown, slidevMarkdown } from './markdown'

export const DECKS = ['ours', 'plain', 'marp', 'floor'] as const
export type DeckName = typeof DECKS[number]

/** A deck that can be built; `folder` is what a host would serve. */
export interface Deck {
  name: DeckName
  folder: string
  /** Makes its sources, once. */
  prepare: () => Promise<void>
  /** Removes what earlier builds left to be quicker. */
  forget: () => Promise<void>
  /** Builds it; seconds. */
  build: () => Promise<number>
}

const TITLE = 'Small Country, Big Diplomacy'
const work = (...parts: string[]): string => join(WORK, ...parts)

async function emptied(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
}

function ours(): Deck {
  const folder = work('ours')
  return {
    name: 'ours',
    folder,
    prepare: () => mkdir(WORK, { recursive: true }).then(() => undefined),
    async forget() {
      for (const cache of ['deck', 'deck-fonts', 'mermaid-steps', 'jiti', 'first-slide'])
        await rm(join(ROOT, 'node_modules', '.cache', cache), { recursive: true, force: true })
    },
    build: () => timed([jitiCommand(), 'tools/build.ts', '--out', folder]),
  }
}

/** Slidev as it comes: its default theme and settings. */
export function plain(outline: OutlineSlide[]): Deck {
  const home = work('plain')
  return {
    name: 'plain',
    folder: join(home, 'dist'),
    async prepare() {
      await emptied(home)
      await writeFile(join(home, 'package.json'), '{ "name": "plain", "private": true, "type": "module" }\n')
      await writeFile(join(home, 'slides.md'), slidevMarkdown(outline, TITLE))
    },
    forget: () => rm(join(home, 'node_modules'), { recursive: true, force: true }),
    build: () => timed([slidevCommand(), 'build', 'slides.md'], { cwd: home, env: { NODE_ENV: 'production' } }),
  }
}

function marp(outline: OutlineSlide[]): Deck {
  const home = work('marp')
  const folder = join(home, 'dist')
  return {
    name: 'marp',
    folder,
    async prepare() {
      await emptied(folder)
      await writeFile(join(home, 'slides.md'), marpMarkdown(outline, TITLE))
      const mermaid = join(ROOT, 'node_modules', 'mermaid', 'dist')
      const parts = ['mermaid.esm.min.mjs', join('chunks', 'mermaid.esm.min')]
      for (const part of parts)
        await cp(join(mermaid, part), join(folder, 'mermaid', part), { recursive: true, filter: path => !path.endsWith('.map') })
    },
    forget: () => Promise.resolve(),
    build: () => timed([join(BENCH, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js'), join(home, 'slides.md'), '--html', '--no-stdin', '--output', join(folder, 'index.html')]),
  }
}

function floor([first]: OutlineSlide[]): Deck {
  const folder = work('floor')
  return {
    name: 'floor',
    folder,
    prepare: () => emptied(folder),
    forget: () => Promise.resolve(),
    async build() {
      if (first)
        await writeFile(join(folder, 'index.html'), floorHtml(first, TITLE))
      return 0
    },
  }
}

/** This deck and those that it is measured against, all of one outline. */
export function compared(outline: OutlineSlide[]): Deck[] {
  return [ours(), plain(outline), marp(outline), floor(outline)]
}

/** Bytes of a folder, as files. */
export async function bytesOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile())
  const sizes = await Promise.all(files.map(async file => (await stat(join(file.parentPath, file.name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
