import { ToolError } from './tool-error'

/**
 * Reads a page range such as `4,7-9` or `5-` into ascending numbers without doubles.
 * Throws with the part that is wrong and what would be right; `total` is the number of slides.
 */
export function parseRange(range: string, total: number): number[] {
  const picked = new Set<number>()
  for (const part of range.split(',').map(piece => piece.trim())) {
    const [, from = '', dash = '', to = ''] = /^(\d+)(?:(-)(\d*))?$/.exec(part) ?? []
    const first = Number(from)
    const last = dash ? Number(to || total) : first
    if (!from || first < 1 || last > total || first > last)
      throw new ToolError(`"${part}" is not a range of slides.\n  Write numbers from 1 to ${total}, such as 4,7-9.`)
    for (let no = first; no <= last; no++)
      picked.add(no)
  }
  return [...picked].sort((a, b) => a - b)
}
