const PAINTS = /(?:^|\s)(?:f\*?|[FSs]|B\*?|b\*?|Do|sh|Tj|TJ)$/
const BUILDS_A_PATH = /\s(?:[mlcvy]|re)$|^h$/
const BEGINS_MARK = /^\/\w+ <<\/MCID (\d+) *>> ?BDC$/
const ARTIFACT = '/Artifact BMC'

type Inside = 'nothing' | 'mark' | 'artifact'

/** The numbers of marked content in which no text is shown: fills, lines, pictures. */
function wordlessMarks(lines: readonly string[]): Set<number> {
  const wordless = new Set<number>()
  let mark: number | undefined
  for (const line of lines) {
    const [, begun] = BEGINS_MARK.exec(line) ?? []
    if (begun !== undefined)
      wordless.add(mark = Number(begun))
    else if (line === 'EMC')
      mark = undefined
    else if (mark !== undefined && /T[jJ]$/.test(line))
      wordless.delete(mark)
  }
  return wordless
}

// A path is built line by line before it is painted, or only clips.
function paintsFrom(lines: readonly string[], index: number): boolean {
  let end = index
  while (BUILDS_A_PATH.test(lines[end] ?? ''))
    end++
  return lines[index] === 'BT' || PAINTS.test(lines[end] ?? '')
}

/**
 * Sets apart in a page's drawing what is no content, so that no reader meets it: marked content without words that
 * `isPicture` does not know by its number, and whatever is drawn outside all marks. The drawing is as Skia writes it,
 * an operator that paints at the end of its line. Answers with the new drawing and the numbers that are gone from it.
 */
export function setApartDecoration(drawing: string, isPicture: (mark: number) => boolean): { drawing: string, gone: Set<number> } {
  const lines = drawing.split('\n')
  const gone = new Set([...wordlessMarks(lines)].filter(mark => !isPicture(mark)))
  const out: string[] = []
  let inside = 'nothing' as Inside
  const begin = (what: Inside, line: string): void => {
    inside = what
    out.push(line)
  }
  for (const [index, line] of lines.entries()) {
    const [, mark] = BEGINS_MARK.exec(line) ?? []
    if (inside === 'artifact' && (mark !== undefined || /^q$/i.test(line)))
      begin('nothing', 'EMC')
    if (mark !== undefined)
      begin('mark', gone.has(Number(mark)) ? ARTIFACT : line)
    else if (line === 'EMC')
      begin('nothing', line)
    else if (inside === 'nothing' && paintsFrom(lines, index))
      begin('artifact', `${ARTIFACT}\n${line}`)
    else
      out.push(line)
  }
  if (inside === 'artifact')
    out.push('EMC')
  return { drawing: out.join('\n'), gone }
}
