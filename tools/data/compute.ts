import type { Figure } from '../../data/schema/common'
import type { Inference } from '../../data/schema/inference'
import type { Place } from '../../data/schema/place'
import type { Fault } from './fault'
import type { Placed, PlacedDeck } from './placed'
import { difference, distance, share, sum } from '../../lib/arithmetic'
import { figureFaults } from './rules/values'

type Arithmetic = NonNullable<Inference['arithmetic']>
type Result = { value: number } | { fault: string, remedy: string } | undefined

const OPERATIONS = {
  share: (part: number, whole: number) => Math.round(share(part, whole)),
  difference,
  sum,
} satisfies Record<Exclude<Arithmetic['op'], 'distance'>, (one: number, other: number) => number>

interface Operands { figures: Map<string, Figure | undefined>, places: Map<string, Place> }

/**
 * Computed values are rounded to what a slide says: a whole percent, a whole kilometre.
 * `undefined` while an operand is unknown or itself at fault, which is told elsewhere.
 */
function compute({ op, of }: Arithmetic, unit: Figure['unit'], operands: Operands): Result {
  return op === 'distance' ? computeDistance(of, unit, operands.places) : computeFigure(op, of, unit, operands.figures)
}

function computeDistance([one, other]: readonly string[], unit: Figure['unit'], places: Operands['places']): Result {
  const from = places.get(one!)
  const to = places.get(other!)
  if (unit !== 'km')
    return { fault: `A distance is computed in km, but figure.unit is ${unit}.`, remedy: 'Write "unit: km".' }
  return from && to && { value: Math.round(distance(from, to)) }
}

function computeFigure(op: Exclude<Arithmetic['op'], 'distance'>, of: readonly string[], unit: Figure['unit'], figures: Operands['figures']): Result {
  if (of.some(id => !figures.has(id)))
    return undefined
  const bare = of.find(id => figures.get(id)?.value === undefined)
  if (bare !== undefined)
    return { fault: `"${bare}" carries no figure to compute with.`, remedy: 'Name entries with a figure.value, or places for a distance.' }
  const [first, second] = of.map(id => figures.get(id)!) as [Figure, Figure]
  if (first.unit !== second.unit)
    return { fault: `"${of[0]}" is given in ${first.unit}, "${of[1]}" in ${second.unit}.`, remedy: 'Compute with two figures of one unit.' }
  const expected = op === 'share' ? 'percent' : first.unit
  if (unit !== expected)
    return { fault: `The result is in ${expected}, but figure.unit is ${unit}.`, remedy: `Write "unit: ${expected}".` }
  return { value: OPERATIONS[op](first.value!, second.value!) }
}

function computed(placed: Placed<Inference>, operands: Operands): Fault[] {
  const { arithmetic, figure } = placed.entry
  if (!arithmetic)
    return []
  if (!figure)
    return [placed.fault(['arithmetic'], 'The arithmetic has no figure for its result.', 'Add "figure:" with the unit of the result.')]
  if (figure.value !== undefined)
    return [placed.fault(['figure', 'value'], `The value ${figure.value} is typed, although it is computed.`, 'Remove "value:"; the arithmetic fills it in.')]
  try {
    const result = compute(arithmetic, figure.unit, operands)
    if (result === undefined)
      return []
    if ('fault' in result)
      return [placed.fault(['arithmetic'], result.fault, result.remedy)]
    const faults = figureFaults(placed, ['figure'], { ...figure, value: result.value }, true)
    figure.value = result.value
    return faults
  }
  catch (error) {
    if (!(error instanceof RangeError))
      throw error
    return [placed.fault(['arithmetic', 'of'], error.message, 'Name the part first and the whole second.')]
  }
}

/** Fills in the value of every computed figure of the inferences (in place). */
export function fillInArithmetic({ claims, record, inference, places }: PlacedDeck): Fault[] {
  const operands: Operands = {
    // Of two entries with one name, the first counts; the second is told as a fault.
    figures: new Map([...claims, ...record].toReversed().map(({ entry }) => [entry.id, entry.figure])),
    places: new Map(places.map(({ entry }) => [entry.id, entry])),
  }
  return inference.flatMap(placed => computed(placed, operands))
}
