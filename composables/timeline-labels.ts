import type { TimelineEvent } from '../data/schema/event'
import type { Lane, TimelineEntry } from '../lib/place-timeline'
import { entry } from '../data'
import { dateWords } from '../lib/date-words'
import { entryLabel } from '../lib/entry-label'
import { textBox } from '../lib/text-box'
import { spanOf } from '../lib/time-axis'
import { timelineSteps } from '../lib/timeline-steps'

/** A label of the timeline with its words, its size (px) and its click; `false` for what stands from the outset. */
export interface TimelineLabel extends TimelineEntry {
  sizes: LabelShape[]
  /** The date, where the ruler does not say it. */
  when?: string
  click: number | false
  accent: boolean
  /** The close-up under the words. */
  closeup?: Closeup
}

interface LabelShape { lines: string[], width: number, height: number }
interface Closeup { up: string, down: string, click: number | false }

/** What a page asks of a timeline. */
export interface TimelineWishes {
  only: string
  at: number
  highlight?: string
  closeup?: string
  up?: string
  down?: string
  clicks?: string
}

/** Type of the labels of each lane, px, and the widths at which they may break. */
const TYPE = {
  above: { size: 24, line: 29, widths: [230, 190, 160, 130, 300] },
  below: { size: 20, line: 25, widths: [190, 150, 120, 260] },
} as const satisfies Record<Lane, { size: number, line: number, widths: readonly number[] }>
/** Room for the close-up under its event's words, px: two lines with an arrow. */
const CLOSEUP = { height: 84, inset: 44 }

/** The ways in which a label's words may break, each once, with the room of the whole label. */
function shapesOf(lane: Lane, words: string, when?: string, closeup?: Closeup): LabelShape[] {
  const type = TYPE[lane]
  const head = textBox(when ?? '', 999, type)
  const beats = closeup ? [closeup.up, closeup.down].map(beat => textBox(beat, 999, type).width + CLOSEUP.inset) : []
  const shapes = type.widths.map((width) => {
    const body = textBox(words, width, type)
    return {
      lines: body.lines,
      width: Math.max(body.width, head.width, ...beats),
      height: body.height + head.height + (closeup ? CLOSEUP.height : 0),
    }
  })
  return shapes.filter((one, index) => shapes.findIndex(({ lines }) => lines.join() === one.lines.join()) === index)
}

function dated(id: string) {
  const { date, voice } = entry(id)
  if (date === undefined)
    throw new Error(`${id} has no date, so Timeline cannot place it.`)
  return { date, voice }
}

const wordsOf = (id: string | undefined) => id === undefined ? '' : entryLabel(entry(id))

/** The labels of the events that a page asks for, ready to be placed. */
export function timelineLabels(events: readonly TimelineEvent[], wishes: TimelineWishes): TimelineLabel[] {
  const only = wishes.only.split(/\s+/).filter(Boolean)
  const asked = ({ id, beside }: TimelineEvent) => only.length === 0 || only.includes(id) || (beside !== undefined && only.includes(beside))
  const shown = events.filter(asked).map(event => ({ ...event, ...dated(event.datum) }))
  const steps = timelineSteps(shown.map(event => ({ ...event, time: spanOf(event.date).from.getTime() })), wishes.at, wishes)
  const click = (step: number | undefined) => step || (false as const)
  return shown.map(({ id, date, voice, label }) => {
    const lane = voice === 'record' ? 'below' : 'above'
    const when = lane === 'above' && date.precision === 'year' ? undefined : dateWords(date)
    const closeup = id === wishes.closeup ? { up: wordsOf(wishes.up), down: wordsOf(wishes.down), click: click(steps.closeup) } : undefined
    return { id, date, lane, when, closeup, accent: id === wishes.highlight, click: click(steps.of.get(id)), sizes: shapesOf(lane, label, when, closeup) }
  })
}
