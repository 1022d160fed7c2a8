import type { Browser } from 'playwright-core'
import type { Measures, Visit, Visited } from './visit'
import { quantile, turns } from '../statistics'
import { visitAtOnce, visitSettled, visitStill } from './visit'

/** A deck to be measured; one that takes no keys is only looked at. */
export interface Measured extends Visited {
  name: string
  takesKeys: boolean
}

/** What was measured of a deck, round by round. */
export type Rounds = Measures[]

function pressMeasures(prefix: string, { presses }: Visit): Measures {
  return {
    [`${prefix}Median`]: quantile(presses, 0.5),
    [`${prefix}P95`]: quantile(presses, 0.95),
    [`${prefix}Worst`]: quantile(presses, 1),
  }
}

async function visitBoth(browser: Browser, deck: Measured): Promise<Measures> {
  if (!deck.takesKeys)
    return (await visitStill(browser, deck)).measures
  const atOnce = await visitAtOnce(browser, deck)
  const settled = await visitSettled(browser, deck)
  const worse = (name: string): number => Math.max(atOnce.measures[name] ?? 0, settled.measures[name] ?? 0)
  return {
    ...atOnce.measures,
    ...pressMeasures('atOnce', atOnce),
    ...pressMeasures('settled', settled),
    shift: worse('shift'),
    foreign: worse('foreign'),
    errors: worse('errors'),
    longTasksSettled: settled.measures.longTasks ?? Number.NaN,
    heap: settled.measures.heap ?? Number.NaN,
  }
}

/** Visits every deck in every round, in turns, and says how far it is. */
export async function measureRounds(browser: Browser, decks: Measured[], rounds: number): Promise<Map<string, Rounds>> {
  const results = new Map<string, Rounds>(decks.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const deck of turns(decks, round)) {
      const measures = await visitBoth(browser, deck)
      results.get(deck.name)?.push(measures)
      const { firstPaint = 0, firstKey = 0, atOnceP95 = 0, settledP95 = 0 } = measures
      console.log(`Round ${round + 1} of ${rounds}, ${deck.name}: first paint ${Math.round(firstPaint)} ms, first key ${Math.round(firstKey)} ms, 95th press ${Math.round(atOnceP95)} and ${Math.round(settledP95)} ms`)
    }
  }
  return results
}
