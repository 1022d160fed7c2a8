import type { TextPart } from '../probe/types'
import type { Rule } from './rule'
import { at, overlap, px } from './geometry'

// A comma hangs below a line whose other letters stand on it.
const TOLERANCE = 3

// A label may be drawn twice at one place, once as its own casing.
function isSameLabel(one: TextPart, other: TextPart): boolean {
  return one.name === other.name && Math.abs(one.box.x - other.box.x) < 2 && Math.abs(one.box.y - other.box.y) < 2
}

function overlapOfLines(one: TextPart, other: TextPart): number {
  return Math.max(...one.lines.flatMap(line => other.lines.map(otherLine => overlap(line, otherLine))))
}

/** Two words at one place are no word. */
export const labelsApart: Rule = {
  id: 'labels-apart',
  protects: 'No two texts lie on each other',
  check: ({ texts }) => texts.flatMap((one, index) => texts.slice(index + 1)
    .filter(other => !isSameLabel(one, other))
    .map(other => ({ other, by: overlapOfLines(one, other) }))
    .filter(({ by }) => by > TOLERANCE)
    .map(({ other, by }) => ({
      measured: `${one.name} ${at(one.box)} and ${other.name} ${at(other.box)} overlap by ${px(by)}`,
      limit: 'apart',
      remedy: 'Move one of them, or shorten it.',
      box: one.box,
    }))),
}
