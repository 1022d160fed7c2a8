import type { Section } from '../report'
import { spread } from '../statistics'

/** How a number is written: kilobytes and milliseconds whole, megabytes and seconds with one digit. */
export const UNITS = {
  ms: (value: number): string => value.toFixed(0),
  s: (value: number): string => value.toFixed(1),
  kB: (value: number): string => (value / 1000).toFixed(0),
  MB: (value: number): string => (value / 1e6).toFixed(1),
  count: (value: number): string => value.toFixed(0),
  shift: (value: number): string => value < 0.0005 ? '0' : value.toFixed(3),
} as const

export type Unit = keyof typeof UNITS

/** A line of a table: a measure with its name in words. */
export interface Row {
  measure: string
  words: string
  unit: Unit
}

/** All values of a measure: one a round, or the one of the whole run. */
export function valuesOf({ once, rounds }: Section, measure: string): number[] {
  const all = measure in once ? [once[measure]] : rounds.map(round => round[measure])
  return all.filter((value): value is number => value !== undefined && !Number.isNaN(value))
}

/** `612 (590–655)`: the median, and the range where rounds differ; a dash where nothing was measured. */
export function cell(values: readonly number[], unit: Unit): string {
  if (values.length === 0)
    return '–'
  const write = UNITS[unit]
  const { median, min, max } = spread(values)
  return write(min) === write(max) ? write(median) : `${write(median)} (${write(min)}–${write(max)})`
}

/** A Markdown table of several measured decks. */
export function tableOf(sections: Section[], rows: Row[], names: Record<string, string>): string {
  const lines = rows.map(({ measure, words, unit }) => `| ${words} | ${sections.map(section => cell(valuesOf(section, measure), unit)).join(' | ')} |`)
  return [`| | ${sections.map(({ name }) => names[name] ?? name).join(' | ')} |`, `|---|${sections.map(() => '---:|').join('')}`, ...lines].join('\n')
}
