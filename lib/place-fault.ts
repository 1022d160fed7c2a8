/** A block broken in two along a jagged fault, one half thrown up and one down; SVG paths in px. */
export interface PlacedFault {
  up: string
  down: string
}

/** Where the block lies; px. */
export interface FaultRoom {
  left: number
  right: number
  /** Top of the raised half; each half is `height` tall, so neither looks larger. */
  top: number
  height: number
  /** How far the lowered half has dropped, in teeth of the fault; even, so that the edges still fit. */
  drop: number
  /** Width of the crack. */
  crack: number
}

interface Point { x: number, y: number }

const TEETH = 8
const JAG = 9
/** How far the fault leans to the left over its height. */
const LEAN = 44

/** The fault from top to bottom, zigzagging about a slanted line through the middle of the block. */
function faultLine({ left, right, top, height }: FaultRoom): Point[] {
  const middle = (left + right) / 2
  return Array.from({ length: TEETH + 1 }, (_, index) => {
    const jag = index % 2 === 0 ? JAG : -JAG
    return { x: middle + LEAN / 2 - LEAN * index / TEETH + jag, y: top + height * index / TEETH }
  })
}

const path = (points: Point[]): string => `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`

/**
 * Breaks a block in two equal halves: the left one stays up, the right one slides down along the fault.
 * @throws RangeError when the drop is odd: the teeth of the two edges would cross
 */
export function placeFault(room: FaultRoom): PlacedFault {
  const { left, right, top, height, drop, crack } = room
  if (drop % 2 !== 0)
    throw new RangeError(`The lowered half drops by an even number of teeth, not by ${drop}.`)
  const fault = faultLine(room)
  const fall = drop * height / TEETH
  const dropped = fault.map(({ x, y }) => ({ x: x - drop * LEAN / TEETH + crack, y: y + fall }))
  return {
    up: path([{ x: left, y: top }, ...fault, { x: left, y: top + height }]),
    down: path([{ x: right, y: top + fall }, ...dropped, { x: right, y: top + fall + height }]),
  }
}
