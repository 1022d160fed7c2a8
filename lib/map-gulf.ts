import type { Place } from '../data/schema/place'
import type { Box } from './map-box'
import type { LabelLine, PlacedLabel, WantedLabel } from './map-labels'
import type { DeckMap, XY } from './map-shape'
import { boxAround } from './map-box'
import { areaLabel, placeLabels } from './map-labels'

/** A named thing of the data. */
interface Named { id: string, name: string }

/** What the map of the Gulf says. Each state is an `area` of the map. */
export interface GulfWords {
  /** The state that the map is about: its `area` is the point of its coast that the name stands right of. */
  home: Named
  /** The two that it lies between; they carry their pegs. */
  rivals: readonly [Named, Named]
  others: readonly Named[]
  capital: Pick<Place, 'id' | 'name'>
  base: Pick<Place, 'id' | 'name'>
  /** The gas field, and its label in lines. */
  field: { id: string, lines: string[] }
}

/** Half axes (px) and turn (degrees) of the sign for the gas field. */
export const FIELD = { across: 34, along: 58, turn: 24 } as const
/** Half the size of a peg, and the gap to its name. */
export const PEG = { radius: 24, gap: 14 } as const

/** The map of the Gulf with its labels placed. */
export interface PlacedGulf {
  home: PlacedLabel
  rivals: { peg: XY, label: PlacedLabel }[]
  others: PlacedLabel[]
  capital: { at: XY, label: PlacedLabel }
  base: { at: XY, label: PlacedLabel, leader: XY }
  field: { at: XY, label: PlacedLabel }
}

/** Type sizes, px: the states that the map is about, and all other names. */
const LARGE = 26
const SMALL = 22
const line = (text: string): LabelLine => ({ text, size: SMALL })

function placeOf(map: Readonly<DeckMap>, id: string): XY {
  const at = map.places[id]
  if (!at)
    throw new RangeError(`The place "${id}" does not lie on the map of the Gulf. See data/places.yaml and tools/maps/specs.ts.`)
  return at
}

/** Where a peg stands before a name. */
function pegBefore({ box }: PlacedLabel): XY {
  return { x: box.x - PEG.gap - PEG.radius, y: box.y + box.height / 2 }
}

/**
 * Places the labels of the Gulf.
 * @throws RangeError when the map lacks a place or area, or a label has no room
 */
export function placeGulf(map: Readonly<DeckMap>, frame: Box, words: GulfWords): PlacedGulf {
  const [capital, base, field] = [words.capital.id, words.base.id, words.field.id].map(id => placeOf(map, id)) as [XY, XY, XY]
  const wanted: WantedLabel[] = [
    { id: 'field', lines: words.field.lines.map(line), at: { x: field.x, y: field.y + FIELD.across }, gap: FIELD.along - 8, sides: ['right'] },
    { ...areaLabel(map, words.home, LARGE), gap: 14, sides: ['right'] },
    { id: 'capital', lines: [line(words.capital.name)], at: capital, gap: 16, sides: ['right'] },
    { id: 'base', lines: [line(words.base.name)], at: base, gap: 76, sides: ['below-right'] },
    ...words.rivals.map(state => areaLabel(map, state, LARGE)),
    ...words.others.map(state => areaLabel(map, state, SMALL)),
  ]
  const obstacles = [boxAround(field, FIELD.across), boxAround(capital, 8), boxAround(base, 8)]
  const [fieldLabel, home, capitalLabel, baseLabel, ...states] = placeLabels(wanted, obstacles, frame) as [PlacedLabel, PlacedLabel, PlacedLabel, PlacedLabel, ...PlacedLabel[]]
  return {
    home,
    rivals: states.slice(0, 2).map(label => ({ peg: pegBefore(label), label })),
    others: states.slice(2),
    capital: { at: capital, label: capitalLabel },
    base: { at: base, label: baseLabel, leader: { x: baseLabel.box.x - 6, y: baseLabel.box.y + baseLabel.box.height / 2 } },
    field: { at: field, label: fieldLabel },
  }
}
