import type { DateDatum, Figure } from '../../../data/schema/common'
import type { Fault } from '../fault'
import type { Path } from '../locate'
import type { Placed, PlacedDeck } from '../placed'

const LENGTH_OF = { year: 4, month: 7, day: 10 } as const
const PRECISION_OF: Record<number, string> = { 4: 'year', 7: 'month', 10: 'day' }

/** What a figure says must agree with itself. */
export function figureFaults(placed: Placed<unknown>, path: Path, figure: Figure, isComputed: boolean): Fault[] {
  const { value, words, range } = figure
  const faults: Fault[] = []
  if (value === undefined && words === undefined && !isComputed)
    faults.push(placed.fault(path, 'The figure has neither a value nor words.', 'Add "value:" with a number, or "words:" with "range:".'))
  if (words !== undefined && range === undefined)
    faults.push(placed.fault([...path, 'words'], `The words "${words}" have no range.`, 'Add "range: [least, most]": the numbers that the words may stand for.'))
  if (range && range[0] > range[1])
    faults.push(placed.fault([...path, 'range'], `The range ends (${range[1]}) below its beginning (${range[0]}).`, 'Write the smaller number first.'))
  else if (range && value !== undefined && (value < range[0] || value > range[1]))
    faults.push(placed.fault([...path, isComputed ? 'range' : 'value'], `The value ${value} lies outside the range ${range[0]} to ${range[1]}.`, 'Correct the value, the words or the range.'))
  return faults
}

/** A date is as long as its precision says, and a span ends after it begins. */
function dateFaults(placed: Placed<unknown>, path: Path, date: DateDatum): Fault[] {
  const faults: Fault[] = []
  for (const key of ['value', 'until'] as const) {
    const text = date[key]
    if (text !== undefined && text.length !== LENGTH_OF[date.precision])
      faults.push(placed.fault([...path, key], `The date "${text}" is precise to the ${PRECISION_OF[text.length]}, but the precision is given as ${date.precision}.`, `Write the date to the ${date.precision}, or "precision: ${PRECISION_OF[text.length]}".`))
  }
  if (date.until !== undefined && date.until <= date.value)
    faults.push(placed.fault([...path, 'until'], `The span ends ("${date.until}") before it begins ("${date.value}").`, 'Put the earlier date in "value" and the later one in "until".'))
  return faults
}

function ofEntries({ claims, record, inference }: PlacedDeck): Fault[] {
  return [...claims, ...record, ...inference].flatMap((placed) => {
    const { entry } = placed
    const isComputed = 'arithmetic' in entry && entry.arithmetic !== undefined
    return [
      ...(entry.figure ? figureFaults(placed, ['figure'], entry.figure, isComputed) : []),
      ...('date' in entry && entry.date ? dateFaults(placed, ['date'], entry.date) : []),
    ]
  })
}

function ofOtherDates({ article, sources, afterword }: PlacedDeck): Fault[] {
  return [
    ...article.flatMap(one => [
      ...dateFaults(one, ['date'], one.entry.date),
      ...one.entry.versions.flatMap(({ date }, index) => dateFaults(one, ['versions', index, 'date'], date)),
    ]),
    ...sources.flatMap(one => one.entry.date ? dateFaults(one, ['date'], one.entry.date) : []),
    ...afterword.flatMap(one => one.entry.rows.flatMap((row, index) => (['for', 'against'] as const).flatMap(side =>
      row[side].flatMap(({ date }, place) => date ? dateFaults(one, ['rows', index, side, place, 'date'], date) : [])))),
  ]
}

/** Figures and dates of all entries. */
export function valueFaults(placed: PlacedDeck): Fault[] {
  return [...ofEntries(placed), ...ofOtherDates(placed)]
}
