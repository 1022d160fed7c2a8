/** One slide of a rehearsal; times in milliseconds. */
export interface RehearsedSlide {
  no: number
  id: string
  headline: string
  budget: number
  spent: number
}

const HEADER = ['slide', 'id', 'headline', 'budget_s', 'spent_s', 'over_s']

function cell(value: string | number): string {
  const text = String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A rehearsal as CSV: a row for each slide that was shown, seconds, `over_s` negative where time was left.
 * Begins with a byte order mark, so that spreadsheets read the apostrophes rightly.
 */
export function rehearsalCsv(slides: readonly RehearsedSlide[]): string {
  const rows = slides.filter(slide => slide.spent > 0).map(({ no, id, headline, budget, spent }) => {
    const [budgetS, spentS] = [Math.round(budget / 1000), Math.round(spent / 1000)]
    return [no, id, headline, budgetS, spentS, spentS - budgetS]
  })
  return `\uFEFF${[HEADER, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('')}`
}
