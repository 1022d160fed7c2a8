import type { DeckSlide } from '../../tools/deck/navigation'
import type { OpenDeck } from '../../tools/deck/walk'
import type { Findings } from './findings'
import type { Rule, Scene } from './rules/rule'
import type { Watch } from './watch-page'
import { noteFindings } from './findings'
import { measureSlide } from './measure'
import { spokenOn } from './spoken'

/** How a deck is walked. */
export interface Walk {
  deck: OpenDeck
  watch: Watch
  rules: readonly Rule[]
  /** Names the walk in messages: length, size and scheme. */
  name: string
  /** Which slides are shown at every click; the others at their last. */
  everyClick?: (slide: DeckSlide) => boolean
  /** Whether colours are judged: takes pictures of each state, and needs a slide about as large as its canvas. */
  colours?: boolean
  /** Each slide's words on paper, by its number. */
  printed?: Map<number, string>
}

async function sceneOf({ deck, watch, colours, printed }: Walk, slide: DeckSlide, click: number, clicks: number): Promise<Scene> {
  const seen = await watch.read()
  const measured = await measureSlide(deck.page, slide.no, { colours })
  // What a screen reader says is asked for only where something is hidden from it.
  const spoken = measured.coming.length > 0 ? await spokenOn(deck.page) : []
  // What our own measuring did is not the slide's doing.
  await watch.read()
  return { ...measured, ...seen, spoken, printed: printed?.get(slide.no), slide, click, clicks }
}

/** Shows every slide of a deck and holds the rules against it; answers with what they found, and the number of states. */
export async function walkRules(walk: Walk): Promise<{ findings: Findings, states: number }> {
  const { deck, rules, everyClick = () => false } = walk
  const findings: Findings = new Map()
  let states = 0
  for (const slide of deck.slides) {
    const told = new Set<string>()
    const last = (await deck.show(slide.no, Infinity)).clicks
    for (let click = everyClick(slide) ? 0 : last; click <= last; click++, states++) {
      if (everyClick(slide))
        await deck.show(slide.no, click)
      const scene = await sceneOf(walk, slide, click, last)
      await noteFindings(findings, { deck, scene, rules, told, walk: walk.name })
    }
  }
  return { findings, states }
}
