/** The colour in which letters are painted, as the style sheet gives it, and how much of it shows through (0 to 1). */
export function inkOfLetters(element: Element): { ink: string, opacity: number, weight: number } {
  const { color, fill, fillOpacity, fontWeight } = getComputedStyle(element)
  const isDrawn = element instanceof SVGElement
  let opacity = isDrawn ? Number(fillOpacity) : 1
  for (let at: Element | null = element; at; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity)
  return { ink: isDrawn ? fill : color, opacity, weight: Number(fontWeight) }
}
