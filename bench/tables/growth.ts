import type { Section } from '../report'
import type { Row } from './cells'
import { spread } from '../statistics'
import { tableOf, valuesOf } from './cells'

const NAMES = { 'growth-1': 'once', 'growth-10': 'ten times over' }

const ROWS: Row[] = [
  { measure: 'slides', words: 'slides', unit: 'count' },
  { measure: 'firstPaint', words: 'first paint, ms', unit: 'ms' },
  { measure: 'firstKey', words: 'first key answered, ms', unit: 'ms' },
  { measure: 'bytesShown', words: 'compressed until the first slide is shown, kB', unit: 'kB' },
  { measure: 'bytesAwake', words: 'compressed until the first key is answered, kB', unit: 'kB' },
  { measure: 'atOnceMedian', words: 'press to next slide, walk at once: median, ms', unit: 'ms' },
  { measure: 'atOnceP95', words: '… 95th percentile', unit: 'ms' },
  { measure: 'settledMedian', words: 'press to next slide, settled: median, ms', unit: 'ms' },
  { measure: 'settledP95', words: '… 95th percentile', unit: 'ms' },
  { measure: 'heap', words: 'heap after the walk, MB', unit: 'MB' },
  { measure: 'bytesOnDisk', words: 'whole deck on disk, kB', unit: 'kB' },
  { measure: 'buildWarm', words: 'build, s', unit: 's' },
  { measure: 'pdfAgain', words: 'PDF from the built deck, s', unit: 's' },
]

/** The most that a measure may grow; build and PDF with the slides, which is tenfold. */
const LIMITS: Record<string, number> = { firstPaint: 1.2, bytesShown: 1.1, atOnceMedian: 1.2, settledMedian: 1.2, settledP95: 1.2, buildWarm: 10, pdfAgain: 10 }

function growthOf(sections: Section[], measure: string): number {
  const [once, tenfold] = sections.map(section => spread(valuesOf(section, measure)).median)
  return (tenfold ?? Number.NaN) / (once ?? Number.NaN)
}

/** The deck once and ten times over, and what grew more than it may. */
export function growthTable(sections: Section[]): string {
  const verdicts = ROWS.filter(({ measure }) => measure in LIMITS).map(({ measure, words }) => {
    const growth = growthOf(sections, measure)
    const limit = LIMITS[measure] ?? Number.NaN
    return `| ${words.replace('…', 'settled:')} | ${growth.toFixed(2)}× | ${limit}× | ${growth <= limit ? 'reached' : '**missed**'} |`
  })
  return `${tableOf(sections, ROWS, NAMES)}\n\n| grows | measured | at most | |\n|---|---:|---:|---|\n${verdicts.join('\n')}`
}
