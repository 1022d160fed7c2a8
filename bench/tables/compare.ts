import type { Section } from '../report'
import type { Row } from './cells'
import { spread } from '../statistics'
import { tableOf, valuesOf } from './cells'

const NAMES = { ours: 'this deck', plain: 'plain Slidev', marp: 'Marp', floor: 'first slide alone' }

const ROWS: Row[] = [
  { measure: 'firstPaint', words: 'first paint, ms', unit: 'ms' },
  { measure: 'firstHeadline', words: 'first headline painted, ms', unit: 'ms' },
  { measure: 'firstKey', words: 'first key answered, pressed from the first paint on, ms', unit: 'ms' },
  { measure: 'bytesShown', words: 'compressed until the first slide is shown, kB', unit: 'kB' },
  { measure: 'requestsShown', words: 'requests until then', unit: 'count' },
  { measure: 'bytesAwake', words: 'compressed until the first key is answered, kB', unit: 'kB' },
  { measure: 'requestsAwake', words: 'requests until then', unit: 'count' },
  { measure: 'atOnceMedian', words: 'press to next slide, walk at once: median, ms', unit: 'ms' },
  { measure: 'atOnceP95', words: '… 95th percentile', unit: 'ms' },
  { measure: 'atOnceWorst', words: '… worst', unit: 'ms' },
  { measure: 'settledMedian', words: 'press to next slide, settled: median, ms', unit: 'ms' },
  { measure: 'settledP95', words: '… 95th percentile', unit: 'ms' },
  { measure: 'settledWorst', words: '… worst', unit: 'ms' },
  { measure: 'shift', words: 'layout shift', unit: 'shift' },
  { measure: 'longTasks', words: 'long tasks, load and walk, ms', unit: 'ms' },
  { measure: 'worstTask', words: '… the longest', unit: 'ms' },
  { measure: 'heap', words: 'heap after the walk, MB', unit: 'MB' },
  { measure: 'bytesAfterWalk', words: 'compressed after the walk, all windows and workers, kB', unit: 'kB' },
  { measure: 'requestsAfterWalk', words: 'requests until then', unit: 'count' },
  { measure: 'bytesOnDisk', words: 'whole deck on disk, kB', unit: 'kB' },
  { measure: 'foreign', words: 'requests to other hosts', unit: 'count' },
  { measure: 'errors', words: 'console errors', unit: 'count' },
  { measure: 'buildCold', words: 'build from nothing, s', unit: 's' },
  { measure: 'buildWarm', words: 'build again, s', unit: 's' },
  { measure: 'pdfSeconds', words: 'PDF from the sources, s', unit: 's' },
  { measure: 'pdfAgain', words: 'PDF again, s', unit: 's' },
  { measure: 'pdfPages', words: 'PDF pages', unit: 'count' },
  { measure: 'pdfBytesPerPage', words: 'PDF a page, kB', unit: 'kB' },
]

/** What is to be reached: a measure of ours against another's, at most so many times. */
interface Target { words: string, measure: string, times: number, of: string }

const TARGETS: Target[] = [
  { words: 'first paint no later than Marp', measure: 'firstPaint', times: 1, of: 'marp' },
  { words: 'first paint within 2× of the first slide alone', measure: 'firstPaint', times: 2, of: 'floor' },
  { words: 'first key no later than plain Slidev', measure: 'firstKey', times: 1, of: 'plain' },
  { words: '95th press at once at most 0.25× plain Slidev', measure: 'atOnceP95', times: 0.25, of: 'plain' },
  { words: '95th press settled no slower than Marp', measure: 'settledP95', times: 1, of: 'marp' },
  { words: 'compressed until the first slide is shown at most 1.1× plain Slidev', measure: 'bytesShown', times: 1.1, of: 'plain' },
  { words: 'compressed until the first key is answered at most 1.1× plain Slidev', measure: 'bytesAwake', times: 1.1, of: 'plain' },
  { words: 'whole deck on disk at most 0.35× plain Slidev', measure: 'bytesOnDisk', times: 0.35, of: 'plain' },
  { words: 'PDF from the sources no slower than plain Slidev', measure: 'pdfSeconds', times: 1, of: 'plain' },
  { words: 'PDF again no slower than plain Slidev', measure: 'pdfAgain', times: 1, of: 'plain' },
]
const NONE: [string, string][] = [['no layout shift', 'shift'], ['no request to another host', 'foreign'], ['no console error', 'errors']]

function medianOf(sections: Section[], name: string, measure: string): number {
  const section = sections.find(one => one.name === name)
  return section ? spread(valuesOf(section, measure)).median : Number.NaN
}

function verdict({ words, measure, times, of }: Target, sections: Section[]): string[] {
  const ratio = medianOf(sections, 'ours', measure) / medianOf(sections, of, measure)
  return Number.isNaN(ratio) ? [] : [`| ${words} | ${ratio.toFixed(2)}× | ${ratio <= times ? 'reached' : '**missed**'} |`]
}

/** The targets with what was measured, by medians. */
export function verdicts(sections: Section[]): string {
  const ours = sections.find(({ name }) => name === 'ours')
  const none = NONE.map(([words, measure]) => {
    const worst = ours ? spread(valuesOf(ours, measure)).max : Number.NaN
    return `| ${words} | ${worst < 0.0005 ? '0' : worst.toFixed(3)} | ${worst < 0.0005 ? 'reached' : '**missed**'} |`
  })
  return ['| to reach | measured | |', '|---|---:|---|', ...TARGETS.flatMap(target => verdict(target, sections)), ...none].join('\n')
}

/** Everything measured of the decks, and the targets. */
export function compareTable(sections: Section[], slides: number): string {
  return `Each deck has ${slides} slides.\n\n${tableOf(sections, ROWS, NAMES)}\n\n${verdicts(sections)}`
}
