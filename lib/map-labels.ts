import type { Box } from './map-box'
import type { DeckMap, XY } from './map-shape'
import type { Side } from './map-side'
import { inside, touch } from './map-box'
import { anchorOn, boxBeside } from './map-side'
import { textWidth } from './text-box'

/** One line of a label. */
export interface LabelLine { text: string, size: number }

/** A label that wants to stand beside a point. */
export interface WantedLabel {
  id: string
  lines: LabelLine[]
  at: XY
  /** Distance from the point to the text, px. */
  gap: number
  /** Sides in the order of preference. */
  sides: readonly Side[]
}

/** A label with its place: `x` and the baselines suit SVG text with `anchor` as its text-anchor. */
export interface PlacedLabel {
  id: string
  anchor: 'start' | 'middle' | 'end'
  lines: (LabelLine & { x: number, y: number })[]
  box: Box
}

/** Line height and the part of it above the baseline, as shares of the type size. */
const LEADING = 1.14
const ASCENT = 0.86
/** Labels keep this far (px) from each other, from lines and from the frame. */
export const CLEARANCE = 6

/** Share of the box left of the anchor. */
const ANCHORS = { start: 0, middle: 0.5, end: 1 } as const

function beside({ id, at, gap, lines }: WantedLabel, side: Side): PlacedLabel {
  const width = Math.max(...lines.map(({ text, size }) => textWidth(text, size)))
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0)
  const box = boxBeside(at, side, gap, { width, height })
  const anchor = anchorOn(side)
  let { y } = box
  const set = lines.map((line) => {
    const baseline = y + line.size * ASCENT
    y += line.size * LEADING
    return { ...line, x: box.x + width * ANCHORS[anchor], y: baseline }
  })
  return { id, anchor, lines: set, box }
}

/**
 * Gives every label the first of its sides on which it touches no obstacle, no earlier label and not the frame.
 * @throws RangeError naming a label that fits on none of its sides
 */
export function placeLabels(wanted: readonly WantedLabel[], obstacles: readonly Box[], frame: Box): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const label of wanted) {
    const taken = [...obstacles, ...placed.map(({ box }) => box)]
    const fitting = label.sides.map(side => beside(label, side))
      .find(({ box }) => inside(box, frame, CLEARANCE) && taken.every(other => !touch(box, other, CLEARANCE)))
    if (!fitting)
      throw new RangeError(`The label "${label.lines[0]?.text}" fits on none of its sides (${label.sides.join(', ')}). Give it another side or a smaller gap.`)
    placed.push(fitting)
  }
  return placed
}

/**
 * A name that stands on its area; the area's own point is its middle.
 * @throws RangeError when the map knows no such area
 */
export function areaLabel(map: Readonly<DeckMap>, { id, name }: { id: string, name: string }, size = 22): WantedLabel {
  const at = map.areas[id]
  if (!at)
    throw new RangeError(`The map has no place for the name of "${id}". Add it to "areas" in tools/maps/specs.ts.`)
  return { id, lines: [{ text: name, size }], at, gap: 0, sides: ['centre'] }
}
