/** One mark of a waffle, its upper left corner in px. */
export interface WaffleMark {
  x: number
  y: number
  /** Whether it stands for the part. */
  inPart: boolean
}

/** A waffle that is filled column by column, so that the part can be read as a length too. */
export interface Waffle {
  marks: WaffleMark[]
  /** Side of a mark, px. */
  size: number
  /** Height of all rows, px. */
  height: number
  /** Where the part ends and the rest begins, px from the left. */
  boundary: number
}

interface WaffleShape {
  /** Number of marks in the whole. */
  whole: number
  /** Number of marks in the part. */
  part: number
  rows: number
  /** Width of all columns, px. */
  width: number
  /** Space between marks, px. */
  gap: number
}

/**
 * Number of marks for an amount when one mark stands for `per`.
 * @throws RangeError when the amount would need a part of a mark
 */
export function marksFor(amount: number, per: number): number {
  const marks = amount / per
  if (!Number.isInteger(marks))
    throw new RangeError(`${amount} is not a whole number of marks of ${per}. Let a mark stand for a number that divides it.`)
  return marks
}

/**
 * Places the marks.
 * @throws RangeError when the part is larger than the whole
 */
export function placeWaffle({ whole, part, rows, width, gap }: WaffleShape): Waffle {
  if (part > whole)
    throw new RangeError(`A part of ${part} marks does not fit into a whole of ${whole}.`)
  const columns = Math.ceil(whole / rows)
  const size = (width - gap * (columns - 1)) / columns
  const pitch = size + gap
  const marks = Array.from({ length: whole }, (_, index) => ({
    x: Math.floor(index / rows) * pitch,
    y: (index % rows) * pitch,
    inPart: index < part,
  }))
  return { marks, size, height: rows * pitch - gap, boundary: Math.ceil(part / rows) * pitch - gap / 2 }
}
