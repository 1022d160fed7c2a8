/** A paragraph of the article under its locator. */
export interface Paragraph { at: string, text: string, line: number }

const isHeading = (line: string) => !/^\s/.test(line) && !/[.。]["”’]?\s*$/.test(line)

/**
 * Finds the paragraphs of the article's text file. The first line is the title; an unindented line
 * without a full stop opens a section; every other line is a paragraph of the section it stands in.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let section = 1
  let count = 0
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '')
      continue
    const heading = isHeading(line)
    if (paragraphs.length > 0 && heading) {
      section += 1
      count = 0
    }
    const at = paragraphs.length === 0 ? 'Title' : heading ? `S${section}head` : `S${section}p${count += 1}`
    paragraphs.push({ at, text: line.trim(), line: index + 1 })
  }
  return paragraphs
}
