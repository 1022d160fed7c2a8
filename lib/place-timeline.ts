import type { DateDatum } from '../data/schema/common'
import type { Box } from './map-box'
import type { PlacedFlag, Size } from './place-flags'
import type { TimeAxis } from './time-axis'
import { placeFlags } from './place-flags'
import { spanOf, timeAxis } from './time-axis'

/** The article's events fly above the axis, the record's dates below. */
export type Lane = 'above' | 'below'

/** A dated label and the sizes that it can take. */
export interface TimelineEntry { id: string, date: DateDatum, lane: Lane, sizes: readonly Size[] }

/** An entry in its place; the mark is as long as the time that its date may mean. */
export interface PlacedEntry extends PlacedFlag { lane: Lane, mark: { x: number, width: number } }

/** The room of a timeline, px. */
export interface TimelineRoom {
  width: number
  /** Heights of the lanes. */
  above: number
  below: number
  gap: number
  /** Boxes that no label may touch, measured away from the axis. */
  taken?: Partial<Record<Lane, readonly Box[]>>
}

export interface PlacedTimeline { axis: TimeAxis, entries: PlacedEntry[] }

const THINNEST = 4

function markOf({ date }: TimelineEntry, axis: TimeAxis): { x: number, width: number } {
  const { from, until } = spanOf(date)
  // The last moment of the span is looked up, not the first one after it, which may lie beyond a break.
  const [start, end] = [axis.x(from), axis.x(new Date(until.getTime() - 1))]
  const width = Math.max(THINNEST, end - start)
  return { x: (start + end) / 2 - width / 2, width }
}

function yearsOf({ date }: TimelineEntry) {
  return [date.value, date.until ?? date.value].map(iso => Number(iso.slice(0, 4)))
}

/**
 * Marks to scale on an axis of years, and a label for each that touches no other label and no pole.
 * @throws RangeError when the labels of a lane do not fit
 */
export function placeTimeline(entries: TimelineEntry[], room: TimelineRoom): PlacedTimeline {
  const axis = timeAxis(entries.flatMap(yearsOf), room.width)
  const lane = (name: Lane) => {
    const marked = entries.filter(entry => entry.lane === name).map(entry => ({ ...entry, mark: markOf(entry, axis) }))
    const flags = marked.map(({ id, sizes, mark }) => ({ id, sizes, x: mark.x + mark.width / 2 }))
    return placeFlags(flags, { width: room.width, height: room[name], gap: room.gap, taken: room.taken?.[name] })
      .map((flag, index) => ({ ...flag, lane: name, mark: marked[index]!.mark }))
  }
  return { axis, entries: [...lane('above'), ...lane('below')] }
}
