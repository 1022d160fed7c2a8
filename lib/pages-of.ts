/** How rows fill pages. */
export interface Paging<T> {
  /** Height of a row, in the unit of `room`. */
  heightOf: (row: T) => number
  /** Height of a page. */
  room: number
  /** Whether a row may not be the last of its page, as a heading may not. */
  staysWithNext?: (row: T) => boolean
}

/** Fills pages with rows, in order, none higher than the room; a row that is higher has a page of its own. */
export function pagesOf<T>(rows: readonly T[], { heightOf, room, staysWithNext = () => false }: Paging<T>): T[][] {
  const pages: T[][] = []
  let left = 0
  rows.forEach((row, index) => {
    const height = heightOf(row)
    const next = rows[index + 1]
    const needed = staysWithNext(row) && next !== undefined ? height + heightOf(next) : height
    if (pages.length === 0 || needed > left) {
      pages.push([])
      left = room
    }
    pages.at(-1)!.push(row)
    left -= height
  })
  return pages
}
