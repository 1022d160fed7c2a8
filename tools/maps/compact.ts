/** Numbers a path's string can do without: `0.5` as `.5`, and no blank before a minus. */
function pair(x: number, y: number): string {
  const short = (value: number): string => String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.')
  const second = short(y)
  return short(x) + (second.startsWith('-') ? '' : ' ') + second
}

/**
 * The same polylines in relative steps of a tenth of a pixel, about half as long.
 * Takes the `M`, `L` and `Z` that d3-geo writes. Steps lead from one rounded point to the next, so that no error adds up.
 */
export function compactPath(path: string): string {
  let pen = { x: 0, y: 0 }
  let before = ''
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)|Z/g, (match, command: string | undefined, x: string, y: string) => {
    if (!command) {
      before = match
      return 'z'
    }
    const to = { x: Number(x), y: Number(y) }
    const step = command === 'M' ? `M${pair(to.x, to.y)}` : `${before === 'l' ? (to.x < pen.x ? '' : ' ') : 'l'}${pair(to.x - pen.x, to.y - pen.y)}`
    pen = to
    before = command === 'M' ? 'M' : 'l'
    return step
  })
}
