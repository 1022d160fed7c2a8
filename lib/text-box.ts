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

/** About how wide a text runs in one line, px; errs on the wide side. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((width, letter) =>
    width + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL) * size, 0)
}

/** The lines that a text fills when it breaks between words at `width` px; a longer word has a line of its own. */
export function breakLines(text: string, width: number, size: number): string[] {
  return text.split(/\s+/).filter(Boolean).reduce<string[]>((lines, word) => {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, size) <= width)
      return [...lines.slice(0, -1), longer]
    return [...lines, word]
  }, [])
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
