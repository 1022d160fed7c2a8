import type { Spot } from './arrow'

/** A box in px from the upper left of the picture. */
export interface HubBox {
  left: number
  top: number
  width: number
  height: number
}

/** The two cities, who starts where, and what stands in each city. */
export const hubBoxes = {
  west: { left: 0, top: 76, width: 204, height: 204 },
  doha: { left: 372, top: 0, width: 316, height: 300 },
  kabul: { left: 856, top: 0, width: 272, height: 448 },
  moved: { left: 396, top: 76, width: 268, height: 96 },
  office: { left: 396, top: 184, width: 268, height: 96 },
  closed: { left: 880, top: 76, width: 228, height: 96 },
  rulers: { left: 880, top: 184, width: 228, height: 96 },
  direct: { left: 0, top: 332, width: 480, height: 96 },
  open: { left: 880, top: 332, width: 228, height: 96 },
} as const satisfies Record<string, HubBox>
export type HubPlace = keyof typeof hubBoxes

/** Between a tip and its box; a head fits between it and the city's wall. */
const GAP = 3

/** An arrow from one box to another at a height; it may run to the left. */
function between(one: HubBox, other: HubBox, y: number): { from: Spot, to: Spot } {
  const toRight = one.left < other.left
  const from = toRight ? one.left + one.width : one.left
  const to = toRight ? other.left - GAP : other.left + other.width + GAP
  return { from: { x: from, y }, to: { x: to, y } }
}

/** Removal to Doha, the two halves of the road through it, and the road past it. */
export const hubRoads = {
  removal: between(hubBoxes.closed, hubBoxes.moved, 124),
  toDoha: between(hubBoxes.west, hubBoxes.office, 232),
  toKabul: between(hubBoxes.office, hubBoxes.rulers, 232),
  direct: between(hubBoxes.direct, hubBoxes.open, 380),
} as const
