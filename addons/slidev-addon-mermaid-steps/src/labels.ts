import type { Box, Point, Segment } from './geometry'
import type { Label } from './graph'
import { isLevel, lengthOf, segments } from './geometry'

/** From a line to its label, in px. */
const OFF = 6

export interface Spot { box: Box, cost: number }

/** Places for a label beside a path, off the line; the best of an empty drawing come first. */
export function labelSpots(points: readonly Point[], label: Label): Spot[] {
  return segments(points)
    .flatMap(s => isLevel(s) ? levelSpots(s, label) : uprightSpots(s, label))
    .sort((a, b) => a.cost - b.cost)
}

/** Above the line, or under it; cheaper where the line is longer than the label. */
function levelSpots(s: Segment, label: Label): Spot[] {
  const short = Math.max(0, label.w + 28 - lengthOf(s))
  return [0.5, 0.35, 0.65].flatMap((t, i) => [-1, 1].map(side => ({
    box: {
      x: s[0].x + (s[1].x - s[0].x) * t,
      y: s[0].y + side * (OFF + label.h / 2),
      w: label.w,
      h: label.h,
    },
    cost: short * 2 + i * 6 + (side > 0 ? 8 : 0),
  })))
}

/** Beside an upright line, right first. */
function uprightSpots(s: Segment, label: Label): Spot[] {
  const short = Math.max(0, label.h + 12 - lengthOf(s))
  return [1, -1].map(side => ({
    box: {
      x: s[0].x + side * (OFF + 4 + label.w / 2),
      y: (s[0].y + s[1].y) / 2,
      w: label.w,
      h: label.h,
    },
    cost: 20 + short * 2 + (side > 0 ? 0 : 6),
  }))
}
