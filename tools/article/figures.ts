const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const SCALES: Record<string, number> = { million: 1e6, thousand: 1e3 }

const NUMERAL = /\b(\d{1,3}(?:,\d{3})+|\d+)(?:\s+(million|thousand))?\b/g
const NUMBER_WORD = new RegExp(`\\b(${WORDS.slice(2).join('|')})\\b`, 'gi')

const isYear = (digits: string) => /^(?:19|20)\d{2}$/.test(digits)

/** The years that a paragraph names, in order, each once. */
export function yearsIn(text: string): number[] {
  return [...new Set([...text.matchAll(NUMERAL)].map(match => match[1]!).filter(isYear).map(Number))]
}

/** The amounts that a paragraph names in digits or in words from two to twelve, each once; years are not amounts. */
export function figuresIn(text: string): number[] {
  const numerals = [...text.matchAll(NUMERAL)]
    .filter(match => !isYear(match[1]!))
    .map(match => Number(match[1]!.replaceAll(',', '')) * (SCALES[match[2] ?? ''] ?? 1))
  const words = [...text.matchAll(NUMBER_WORD)].map(match => WORDS.indexOf(match[1]!.toLowerCase()))
  return [...new Set([...numerals, ...words])]
}
