/** What has become of a line of text in a later version. */
export type LineState = 'kept' | 'gone' | 'broken'

/** A line on a small sheet of paper, px from the sheet's upper left corner. */
export interface SheetLine {
  y: number
  from: number
  to: number
  state: LineState
}

const LINES = 9
const MARGIN = 12
/** The opening sentence, and a photo caption further down. */
const LOST = [0, 5]
/** Where the machine has dropped a word: share of the line at which the gap begins. */
const GAPS: Record<number, number> = { 1: 0.5, 2: 0.2, 4: 0.66, 6: 0.4, 7: 0.1, 8: 0.3 }
const GAP = 0.2

function wholeLine(y: number, width: number, state: LineState): SheetLine {
  return { y, from: MARGIN, to: width - MARGIN, state }
}

function brokenLine(y: number, width: number, gap: number): SheetLine[] {
  const length = width - 2 * MARGIN
  return [
    { y, from: MARGIN, to: MARGIN + gap * length, state: 'broken' },
    { y, from: MARGIN + (gap + GAP) * length, to: width - MARGIN, state: 'broken' },
  ]
}

/**
 * Lines of a sheet of text: from the second version on two passages are gone, in the third single words too.
 * A sign for what was lost, without a scale.
 * @param version 0 for the original, 1 for the abridged copy, 2 for the translation
 */
export function placeSheet(version: number, width: number, height: number): SheetLine[] {
  const pitch = (height - 2 * MARGIN) / (LINES - 1)
  return Array.from({ length: LINES }, (_, line) => line).flatMap((line) => {
    const y = MARGIN + line * pitch
    if (version > 0 && LOST.includes(line))
      return wholeLine(y, width, 'gone')
    const gap = version > 1 ? GAPS[line] : undefined
    return gap === undefined ? wholeLine(y, width, 'kept') : brokenLine(y, width, gap)
  })
}
