import type { Measured } from './measure/rounds'
import type { BenchOptions } from './options'
import type { Section } from './report'
import { join } from 'node:path'
import { copyDeck } from './decks/copies'
import { bytesOf } from './decks/decks'
import { launchBenchBrowser } from './measure/conditions'
import { printOurs } from './measure/pdf'
import { measureRounds } from './measure/rounds'
import { report } from './report'
import { serveCompressed } from './serve'
import { growthTable } from './tables/growth'
import { jitiCommand, timed } from './timed'

/** How many times over the deck is made. */
const TIMES = [1, 10]
/** Slides of a walk: the deck made once ends soon after them. */
const STEPS = 24

interface Grown { measured: Measured, once: Record<string, number> }

async function grow(times: number, headline: string): Promise<Grown> {
  console.log(`Making and building the deck ${times === 1 ? 'once' : `${times} times over`} …`)
  const folder = await copyDeck(times)
  const site = join(folder, 'dist')
  const buildWarm = await timed([jitiCommand(), 'tools/build.ts', '--out', 'dist'], { cwd: folder })
  console.log('Printing it …')
  const { again, pages } = await printOurs(folder)
  return {
    measured: { name: `growth-${times}`, server: await serveCompressed(site), headline, takesKeys: true, steps: STEPS },
    once: { slides: pages, buildWarm, pdfAgain: again, bytesOnDisk: await bytesOf(site) },
  }
}

async function firstHeadline(): Promise<string> {
  const browser = await launchBenchBrowser()
  try {
    const { readOutline } = await import('./decks/outline')
    return (await readOutline(browser))[0]?.headline ?? ''
  }
  finally {
    await browser.close()
  }
}

/** Measures the deck once and ten times over, in turns, and writes the table into docs/speed.md. */
export async function measureGrowth(options: BenchOptions): Promise<void> {
  const headline = await firstHeadline()
  const grown: Grown[] = []
  for (const times of TIMES)
    grown.push(await grow(times, headline))
  const browser = await launchBenchBrowser()
  try {
    const rounds = await measureRounds(browser, grown.map(({ measured }) => measured), options.rounds)
    const sections: Section[] = grown.map(({ measured: { name }, once }) => ({ name, once, rounds: rounds.get(name) ?? [] }))
    await report('growth', sections, growthTable(sections), options)
  }
  finally {
    await browser.close()
    grown.forEach(({ measured }) => measured.server.close())
  }
}
