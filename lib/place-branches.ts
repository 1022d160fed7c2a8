import type { Spot } from './arrow'

/** The room of a stream that parts and joins again, px: where it parts and joins, and how far its branches lie from its own level. */
export interface BranchRoom { source: number, part: number, join: number, mouth: number, level: number, apart: number, bend: number }

/** One branch: its middle line as an SVG path, and the middles of its two stations. */
export interface Branch { path: string, stations: [Spot, Spot] }

/** A stream in its pieces, each a middle line as an SVG path, to be drawn equally wide: no piece says how much flows. */
export interface PlacedBranches { stem: string, upper: Branch, lower: Branch, mouth: string }

/** Where on the level part of a branch its stations have their middles, as shares. */
const STATIONS = [0.18, 0.82] as const

function branch({ part, join, level, apart, bend }: BranchRoom, side: -1 | 1): Branch {
  const y = level + side * apart
  const half = bend / 2
  const [start, end] = [part + bend, join - bend]
  const station = (index: 0 | 1): Spot => ({ x: start + (end - start) * STATIONS[index], y })
  return {
    path: `M${part} ${level}C${part + half} ${level} ${part + half} ${y} ${start} ${y}H${end}C${end + half} ${y} ${end + half} ${level} ${join} ${level}`,
    stations: [station(0), station(1)],
  }
}

/**
 * A stream that parts into two branches of equal width and length, which join again.
 * @throws RangeError when the bends leave no room for the stations
 */
export function placeBranches(room: BranchRoom): PlacedBranches {
  const { source, part, join, mouth, level, bend } = room
  if (join - part <= 2 * bend)
    throw new RangeError(`Two bends of ${bend} px leave nothing of the ${join - part} px between parting and joining.`)
  return {
    stem: `M${source} ${level}H${part}`,
    upper: branch(room, -1),
    lower: branch(room, 1),
    mouth: `M${join} ${level}H${mouth}`,
  }
}
