// A lecture goes on: the slide before is as near as the second after.
function distance(one: number, no: number): number {
  return one > no ? one - no : (no - one) * 2 + 0.5
}

/** The numbers of all other slides in the order in which they are likely to be shown after slide `no` (from 1): the next ones first, then outwards. */
export function orderAhead(no: number, total: number): number[] {
  return Array.from({ length: total }, (_, index) => index + 1)
    .filter(one => one !== no)
    .sort((one, other) => distance(one, no) - distance(other, no))
}
