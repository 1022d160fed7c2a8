/**
 * The rows with these ids, in this order.
 * @throws RangeError naming the first id that no row has
 */
export function rowsOf<T extends { id: string }>(rows: readonly T[], ids: readonly string[]): T[] {
  return ids.map((id) => {
    const row = rows.find(one => one.id === id)
    if (row === undefined)
      throw new RangeError(`There is no row "${id}"; the rows are ${rows.map(one => one.id).join(', ')}.`)
    return row
  })
}
