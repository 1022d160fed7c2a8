/** A point in px. */
export interface Spot {
  x: number
  y: number
}

/** Kinds of arrow heads: open for the article and our inference, filled for the public record. */
export type ArrowHead = 'open' | 'filled'

/**
 * The head of an arrow as an SVG path, its tip at `to`, looking away from `from`.
 * An open head is to be stroked, a filled one filled; neither needs a marker, so no ids can collide.
 * `size` is its length in px.
 */
export function arrowHead(from: Spot, to: Spot, head: ArrowHead, size = 13): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const back = (turn: number) => {
    const x = to.x - size * Math.cos(angle + turn) / Math.cos(turn)
    const y = to.y - size * Math.sin(angle + turn) / Math.cos(turn)
    return `${x.toFixed(2)} ${y.toFixed(2)}`
  }
  const wing = head === 'open' ? 0.56 : 0.46
  return `M${back(wing)}L${to.x} ${to.y}L${back(-wing)}${head === 'filled' ? 'Z' : ''}`
}

/**
 * The shaft of a straight arrow as an SVG path; under a filled head it stops short, so that the tip stays sharp.
 * `size` is the length of the head in px.
 */
export function arrowShaft(from: Spot, to: Spot, head: ArrowHead, size = 13): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const kept = head === 'filled' ? Math.max(0, 1 - size * 0.8 / length) : 1
  const x = from.x + (to.x - from.x) * kept
  const y = from.y + (to.y - from.y) * kept
  return `M${from.x} ${from.y}L${Number(x.toFixed(2))} ${Number(y.toFixed(2))}`
}
