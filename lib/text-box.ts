/** Advance widths in em, the greater of Source Sans 3 and Source Serif 4 at weight 600, by kinds of letters. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\s/, 0.21],
  [/[.,:;'’|!()ijl]/, 0.29],
  [/[ftI\-]/, 0.36],
  [/[rcsz]/, 0.45],
  [/[vxyk\d–]/, 0.52],
  [/[mw—]/i, 0.86],
  [/[A-Z]/, 0.66],
]
const USUAL = 0.56

/** A type size and its line height, px. */
export interface TypeSize { size: number, line: number }

const known = new Map<string, number>()

function letterWidth(letter: string): number {
  const width = known.get(letter) ?? WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL
  known.set(letter, width)
  return width
}

/** About how wide a text runs in one line, px; errs on the wide side. `before` is the width that stands before it. */
export function textWidth(text: string, size: number, before = 0): number {
  let width = before
  for (const letter of text)
    width += letterWidth(letter) * size
  return width
}

/** The lines that a text fills when it breaks between words at `width` px; a longer word has a line of its own. */
export function breakLines(text: string, width: number, size: number): string[] {
  const lines: string[] = []
  let filled = 0
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = textWidth(` ${word}`, size, filled)
    const fits = lines.length > 0 && longer <= width
    lines.push(fits ? `${lines.pop()} ${word}` : word)
    filled = fits ? longer : textWidth(word, size)
  }
  return lines
}

/** A text in its lines, and the box that they need, px. */
export interface TextBox { lines: string[], width: number, height: number }

/** The box of a text that breaks at `width` px: as wide as its longest line, and a little, as widths are estimates. */
export function textBox(text: string, width: number, { size, line }: TypeSize): TextBox {
  const lines = breakLines(text, width, size)
  return {
    lines,
    width: Math.ceil(Math.max(0, ...lines.map(one => textWidth(one, size))) * 1.03),
    height: lines.length * line,
  }
}
