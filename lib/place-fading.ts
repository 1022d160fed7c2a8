/** One bar of a block that fades upward; px from the block's top. */
export interface FadingBar { y: number, thickness: number }

/**
 * A block as bars of one pitch that grow thinner from its foot to its top: it seems to dissolve.
 * @param height height of the block, px
 * @param pitch from one bar's foot to the next, px
 * @param thinnest thickness of the top bar, px; the lowest fills all of its pitch but the same
 */
export function fadingBars(height: number, pitch: number, thinnest = 1.5): FadingBar[] {
  const count = Math.floor(height / pitch)
  return Array.from({ length: count }, (_, index) => {
    const share = count === 1 ? 0 : index / (count - 1)
    const thickness = pitch - thinnest - share * (pitch - 2 * thinnest)
    return { y: height - index * pitch - thickness, thickness }
  })
}

/** Left edges of equal blocks that fill a width, with the width of each; px. */
export function placeBlocks(count: number, width: number, gap: number): { lefts: number[], width: number } {
  const block = (width - gap * (count - 1)) / count
  return { lefts: Array.from({ length: count }, (_, index) => index * (block + gap)), width: block }
}
