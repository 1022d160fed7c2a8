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
  moved: { left: 392, top: 76, width: 276, height: 96 },
  office: { left: 392, top: 184, width: 276, height: 96 },
  closed: { left: 876, top: 76, width: 232, height: 96 },
  rulers: { left: 876, top: 184, width: 232, height: 96 },
  direct: { left: 0, top: 332, width: 480, height: 96 },
  open: { left: 876, top: 332, width: 232, height: 96 },
} as const satisfies Record<string, HubBox>
export type HubPlace = keyof typeof hubBoxes

const GAP = 10

/** An arrow from one box to another at a height, with a gap at both ends; it may run to the left. */
function between(one: HubBox, other: HubBox, y: number): { from: Spot, to: Spot } {
  const toRight = one.left < other.left
  const from = toRight ? one.left + one.width + GAP : one.left - GAP
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
