/** What each part of the lecture is called: in bookmarks, contents and running heads. */
const PART_NAMES = [
  'Opening',
  'What Qatar did',
  'Cause one: survival',
  'Cause two: money',
  'Cause three: friends on both sides',
  'Dividends',
  'Risks',
  'Verdict',
  'After the article and questions',
] as const

/** A part by its frontmatter: "Part 3: Cause one: survival" for a number from 1, else its own name with a capital. */
export function partName(part: unknown): string {
  const name = typeof part === 'number' ? PART_NAMES[part - 1] : undefined
  if (name !== undefined)
    return `Part ${String(part)}: ${name}`
  return part === 'appendix' ? 'Appendix' : ''
}
