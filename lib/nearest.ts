/**
 * Number of single characters to insert, delete or replace that turns one text into the other (Levenshtein).
 */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const replaced = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, above[column]! + 1, current[column - 1]! + 1))
    }
    above = current
  }
  return above[other.length]!
}

/**
 * The known word that an unknown one was most likely meant to be, or `undefined` when none is near.
 * Near is: a third of the longer word may differ, at least two characters.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    const limit = Math.max(2, Math.floor(Math.max(word.length, candidate.length) / 3))
    if (distance <= limit && distance < least) {
      best = candidate
      least = distance
    }
  }
  return best
}
