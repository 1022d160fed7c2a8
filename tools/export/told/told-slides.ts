import type { Page } from 'playwright-core'
import type { DeckData } from '../../../data/schema/deck'
import type { Voice } from '../../../data/schema/vocabulary'
import type { ExportOptions } from '../options'
import type { DeckDescription } from '../print-page'
import type { Block } from './blocks'
import type { Statement } from './statements'
import process from 'node:process'
import { partName } from '../../../lib/part-names'
import { loadData } from '../../data/load'
import { runningSlides } from '../../deck/navigation'
import { ToolError } from '../../deck/tool-error'
import { openPrintPage } from '../print-page'
import { readWords } from './blocks'
import { statementsOf } from './statements'

/** How the last paragraph of a note begins that lists all sources; the slide's own line may leave some to the appendix. */
const CITED = 'Sources: '

/** A slide as it can be told: everything that it shows and rests on, in words. */
export interface ToldSlide {
  no: number
  headline: string
  /** Name of its part; empty when it has none. */
  part: string
  layout: string
  /** Who speaks in the headline. */
  voice?: Voice
  blocks: Block[]
  /** The note in paragraphs, without its cues; empty in a build without notes. */
  note: string[]
  statements: Statement[]
  /** The line at the slide's foot. */
  source: string
}

/** A deck as it can be told, with the data that it rests on. */
export interface ToldDeck {
  deck: DeckDescription
  slides: ToldSlide[]
  data: DeckData
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string')
}

function isVoice(value: unknown): value is Voice {
  return value === 'article' || value === 'record' || value === 'inference'
}

// Notes are HTML of Slidev's own making: paragraphs, with empty spans where a click belongs.
function paragraphsOf(page: Page, notes: string[]): Promise<string[][]> {
  return page.evaluate(all => all.map((html) => {
    const note = new DOMParser().parseFromString(html, 'text/html').body
    return [...note.children].map(one => one.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean)
  }), notes)
}

function deckData(): DeckData {
  const { data } = loadData(process.cwd())
  if (!data)
    throw new ToolError('The data of the deck is at fault.\n  Run npm run check, which tells every fault with its place.')
  return data
}

/** Opens the print page of a deck and reads what its slides show, say and rest on. */
export async function tellSlides(page: Page, url: string, options: Pick<ExportOptions, 'range'>): Promise<ToldDeck> {
  const { deck, pages } = await openPrintPage(page, url, { range: options.range, withClicks: false })
  const data = deckData()
  const running = await runningSlides(page)
  const words = new Map((await readWords(page)).map(one => [one.no, one]))
  const notes = await paragraphsOf(page, running.map(({ noteHTML }) => noteHTML))
  const slides = pages.map(({ no, title }) => {
    const note = notes[no - 1] ?? []
    const isCited = note.at(-1)?.startsWith(CITED) ?? false
    const { claims, layout, part, voice } = running[no - 1]?.frontmatter ?? {}
    return {
      no,
      headline: title,
      part: partName(part),
      layout: String(layout ?? 'figure'),
      voice: isVoice(voice) ? voice : undefined,
      blocks: words.get(no)?.blocks ?? [],
      note: isCited ? note.slice(0, -1) : note,
      statements: statementsOf(isStrings(claims) ? claims : [], data),
      source: (isCited ? note.at(-1)?.slice(CITED.length) : words.get(no)?.source) ?? '',
    }
  })
  return { deck, slides, data }
}
