import type { Deck } from './decks/decks'
import type { Measured, Rounds } from './measure/rounds'
import type { BenchOptions } from './options'
import type { Section } from './report'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesOf, compared } from './decks/decks'
import { readOutline } from './decks/outline'
import { ensureBenchInstalled } from './install'
import { launchBenchBrowser } from './measure/conditions'
import { printOurs, printPlain } from './measure/pdf'
import { measureRounds } from './measure/rounds'
import { WORK } from './places'
import { report } from './report'
import { serveCompressed } from './serve'
import { compareTable } from './tables/compare'

interface Built { deck: Deck, measures: Record<string, number> }

async function build(deck: Deck, { thorough, reuse }: BenchOptions): Promise<Built> {
  if (!reuse) {
    console.log(`Building ${deck.name} …`)
    await deck.prepare()
  }
  const measures: Record<string, number> = {}
  if (thorough) {
    await deck.forget()
    measures.buildCold = await deck.build()
  }
  if (!reuse)
    measures.buildWarm = await deck.build()
  return { deck, measures: { ...measures, bytesOnDisk: await bytesOf(deck.folder) } }
}

async function measure(built: Built[], headline: string, rounds: number): Promise<Map<string, Rounds>> {
  const decks: Measured[] = await Promise.all(built.map(async ({ deck: { name, folder } }) =>
    ({ name, server: await serveCompressed(folder), headline, takesKeys: name !== 'floor' })))
  const browser = await launchBenchBrowser()
  try {
    return await measureRounds(browser, decks, rounds)
  }
  finally {
    await browser.close()
    decks.forEach(({ server }) => server.close())
  }
}

// What the last run compared, for --reuse.
const OUTLINE = join(WORK, 'headlines.json')

async function prepared(options: BenchOptions): Promise<{ decks: Deck[], headlines: string[] }> {
  if (options.reuse)
    return { decks: compared([]), headlines: JSON.parse(await readFile(OUTLINE, 'utf8')) as string[] }
  console.log('Reading our deck as its audience sees it …')
  const browser = await launchBenchBrowser()
  try {
    const outline = await readOutline(browser)
    return { decks: compared(outline), headlines: outline.map(({ headline }) => headline) }
  }
  finally {
    await browser.close()
  }
}

/** Builds this deck and its peers, measures them in turns, and writes the table into docs/speed.md. */
export async function compareDecks(options: BenchOptions): Promise<void> {
  await ensureBenchInstalled()
  const { decks, headlines } = await prepared(options)
  const built: Built[] = []
  for (const deck of decks)
    built.push(await build(deck, options))
  await writeFile(OUTLINE, JSON.stringify(headlines))
  const rounds = await measure(built, headlines[0] ?? '', options.rounds)
  const sections: Section[] = []
  for (const { deck: { name }, measures } of built) {
    const print = options.thorough ? { ours: printOurs, plain: printPlain }[name as string] : undefined
    console.log(...print ? [`Printing ${name} …`] : [])
    const pdf = await print?.()
    sections.push({
      name,
      once: { ...measures, ...pdf ? { pdfSeconds: pdf.seconds, pdfAgain: pdf.again, pdfPages: pdf.pages, pdfBytesPerPage: pdf.bytesPerPage } : {} },
      rounds: rounds.get(name) ?? [],
    })
  }
  await report('compare', sections, compareTable(sections, headlines.length), options)
}
