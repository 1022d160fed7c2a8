/** A link from a row of the left list to a row of the right one, by their ids. */
export interface RowLink { from: string, to: string }

/** Both lists in an order. */
export interface RowOrder { from: string[], to: string[] }

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2)
    return [[...items]]
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map(rest => [item, ...rest]))
}

/** How often straight links between two lists cross when the lists stand in this order. */
export function crossings(links: readonly RowLink[], { from, to }: RowOrder): number {
  const ends = links.map(link => [from.indexOf(link.from), to.indexOf(link.to)] as const)
  return ends.reduce((sum, [a, b], index) =>
    sum + ends.slice(index + 1).filter(([c, d]) => (a - c) * (b - d) < 0).length, 0)
}

function moved(order: string[], original: readonly string[]) {
  return order.reduce((sum, id, index) => sum + Math.abs(index - original.indexOf(id)), 0)
}

/** The order of both lists in which their links cross least; among equals, the one nearest to the order given. */
export function orderRows(from: readonly string[], to: readonly string[], links: readonly RowLink[]): RowOrder {
  const orders = permutations(from).flatMap(left => permutations(to).map(right => ({ from: left, to: right })))
  const ranked = orders.map(order => ({
    order,
    crossed: crossings(links, order),
    moved: moved(order.from, from) + moved(order.to, to),
  }))
  return ranked.sort((a, b) => a.crossed - b.crossed || a.moved - b.moved)[0]!.order
}
