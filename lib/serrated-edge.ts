/** One tooth of the serrated edge: a triangle on the left edge, its tip `depth` px into the slide. */
export function toothPath(index: number, height: number, depth: number): string {
  const top = index * height
  return `M0 ${top}L${depth} ${top + height / 2}L0 ${top + height}Z`
}

/** The field beyond a serrated band: from the teeth's tips and gaps to the right edge, `count` teeth high. */
export function serratedField(count: number, height: number, band: number, depth: number, width: number): string {
  const teeth = Array.from({ length: count }, (_, index) =>
    `L${band + depth} ${index * height + height / 2}L${band} ${(index + 1) * height}`)
  return `M${width} 0H${band}${teeth.join('')}H${width}Z`
}
