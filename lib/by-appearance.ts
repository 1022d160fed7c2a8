/** Ids in the order in which a text first names them; those that it does not name follow in their own order. */
export function byAppearance(ids: readonly string[], text: string): string[] {
  const first = new Map<string, number>()
  for (const { 0: word, index } of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
    if (!first.has(word))
      first.set(word, index)
  }
  const place = (id: string): number => first.get(id) ?? Infinity
  return [...ids].sort((a, b) => place(a) === place(b) ? 0 : place(a) - place(b))
}
