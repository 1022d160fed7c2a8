import type { Spot } from './arrow'

/** A broad arrow that leaves one spot upwards, runs across, and comes down on another; px. */
export interface Bridge {
  /** Where it starts and where its tip ends, below `top`. */
  from: Spot
  to: Spot
  /** The middle of its level part. */
  top: number
  /** Half its width, and the radius of its bends along the middle. */
  half: number
  bend: number
  /** Length of the head, and half its width. */
  head: number
  wing: number
}

/** The outline of a bridge as one closed SVG path, drawn from left to right. */
export function bridgePath({ from, to, top, half, bend, head, wing }: Bridge): string {
  const [outer, inner, turn] = [bend + half, bend - half, top + bend]
  const neck = to.y - head
  return [
    `M${from.x - half} ${from.y}V${turn}`,
    `A${outer} ${outer} 0 0 1 ${from.x + bend} ${top - half}H${to.x - bend}`,
    `A${outer} ${outer} 0 0 1 ${to.x + half} ${turn}V${neck}`,
    `H${to.x + wing}L${to.x} ${to.y}L${to.x - wing} ${neck}H${to.x - half}`,
    `V${turn}A${inner} ${inner} 0 0 0 ${to.x - bend} ${top + half}H${from.x + bend}`,
    `A${inner} ${inner} 0 0 0 ${from.x + half} ${turn}V${from.y}Z`,
  ].join('')
}

/** The room of an exchange, px: two pegs on one level, one bridge over them and one under. */
export interface ExchangeRoom { width: number, height: number, peg: number, half: number }

/** Two pegs and the bridge from the left one to the right; turned half round its middle, it is the bridge back. */
export interface PlacedExchange { left: Spot, right: Spot, middle: Spot, bridge: Bridge }

/** Air between a peg and what starts or ends at it, and the radius of a bend's inner side, px. */
const AIR = 10
const BEND = 14

/**
 * An exchange in which what goes out and what comes back are drawn equally wide.
 * @throws RangeError when the pegs and bends leave no room for an arrow's head
 */
export function placeExchange({ width, height, peg, half }: ExchangeRoom): PlacedExchange {
  const wing = half * 1.6
  const middle = { x: width / 2, y: height / 2 }
  const left = { x: Math.max(peg, wing), y: middle.y }
  const right = { x: width - left.x, y: middle.y }
  const end = middle.y - peg - AIR
  const bridge = { from: { x: left.x, y: end }, to: { x: right.x, y: end }, top: half, half, bend: half + BEND, head: half * 1.15, wing }
  if (end - bridge.head < bridge.top + bridge.bend)
    throw new RangeError(`Bridges ${2 * half} px wide and pegs of ${2 * peg} px need more height than ${height} px.`)
  return { left, right, middle, bridge }
}
