import type { Box } from './map-box'
import { inside, touch } from './map-box'

/** A width and a height, px. */
export interface Size { width: number, height: number }

/** A label that flies from a pole on the time axis. */
export interface Flag {
  id: string
  /** Where its pole stands on the axis, px. */
  x: number
  /** The boxes that it can fill, according to how its text breaks; the first one is preferred. */
  sizes: readonly Size[]
}

/**
 * A flag in its place: on which side of its pole it flies, and the box of its text; the box's `y` is measured away
 * from the axis, and the pole ends at its far edge. `shape` is the index of the size that it has taken.
 */
export interface PlacedFlag { id: string, x: number, side: 'left' | 'right', box: Box, shape: number }

/** The room for flags on one side of an axis, px. */
export interface FlagRoom {
  width: number
  /** How far from the axis the farthest flag may reach. */
  height: number
  /** The least distance between a box and the axis, its own pole, or another flag. */
  gap: number
  /** Boxes that no flag and no pole may touch. */
  taken?: readonly Box[]
}

interface Option extends PlacedFlag { cost: number }

/** Distances from the axis that are tried, px apart: about a line of text. */
const STEP = 15
/** Poles of almost the same day stand so close that a box may come a little nearer to the other one than to its own, px. */
const SAME_DAY = 4

const poleOf = ({ x, box }: PlacedFlag): Box => ({ x, y: 0, width: 0, height: box.y + box.height })

/** Whether two flags keep apart: neither box touches the other box or the other pole. */
export function flagsApart(a: PlacedFlag, b: PlacedFlag, gap: number): boolean {
  return !touch(a.box, b.box, gap) && !touch(poleOf(a), b.box, gap - SAME_DAY) && !touch(poleOf(b), a.box, gap - SAME_DAY)
}

function fits(flag: PlacedFlag, { width, height, gap, taken = [] }: FlagRoom): boolean {
  return inside(flag.box, { x: 0, y: 0, width, height })
    && taken.every(other => !touch(flag.box, other, gap) && !touch(poleOf(flag), other, gap))
}

/** Where a flag might fly, cheapest first: near the axis or farther out, right of its pole or left. */
function options({ id, x, sizes }: Flag, room: FlagRoom): Option[] {
  const lifts = Array.from({ length: Math.ceil(room.height / STEP) }, (_, step) => room.gap + step * STEP)
  const all = sizes.flatMap(({ width, height }, shape) => lifts.filter(y => y + height <= room.height).flatMap(y => [
    { id, x, side: 'right' as const, shape, box: { x: x + room.gap, y, width, height }, cost: y + height + shape * 8 },
    { id, x, side: 'left' as const, shape, box: { x: x - room.gap - width, y, width, height }, cost: y + height + shape * 8 + 10 },
  ]))
  return all.filter(option => fits(option, room)).sort((a, b) => a.cost - b.cost)
}

const total = (chosen: Option[]) => chosen.reduce((sum, { cost }) => sum + cost, 0)

/** The cheapest choice of one option from each list so that all keep apart, if any costs less than `limit`. */
function search(lists: Option[][], gap: number, limit: number): Option[] | undefined {
  if (lists.some(list => list.length === 0))
    return undefined
  // The flag that must reach farthest comes first: it leaves the others the least choice.
  const [first = [], ...rest] = [...lists].sort((a, b) => b[0]!.cost - a[0]!.cost)
  let best: Option[] | undefined = lists.length === 0 ? [] : undefined
  let bound = limit
  const least = total(rest.flatMap(list => list.slice(0, 1)))
  for (const option of first) {
    // Those that follow cost more.
    if (option.cost + least >= bound)
      break
    const left = rest.map(list => list.filter(other => flagsApart(option, other, gap)))
    if (option.cost + total(left.flatMap(list => list.slice(0, 1))) >= bound)
      continue
    const found = search(left, gap, bound - option.cost)
    if (found !== undefined) {
      best = [option, ...found]
      bound = total(best)
    }
  }
  return best
}

/**
 * Places flags so that none touches another, as near to the axis as can be; in the order given.
 * @throws RangeError naming the flags when there is no room for them
 */
export function placeFlags(flags: readonly Flag[], room: FlagRoom): PlacedFlag[] {
  const found = search(flags.map(flag => options(flag, room)), room.gap, Infinity)
  if (found === undefined)
    throw new RangeError(`There is no room for the labels ${flags.map(({ id }) => id).join(', ')}.\n  Shorten them or show fewer.`)
  return flags.map(({ id }) => found.find(flag => flag.id === id)!)
}
