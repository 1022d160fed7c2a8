import type { BenchOptions } from './options'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { arch, cpus, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { CONDITIONS } from './measure/conditions'
import { PAGE, RESULTS } from './places'

/** What was measured of a deck: once, or in every round. */
export interface Section {
  name: string
  once: Record<string, number>
  rounds: Record<string, number>[]
}

/** The part of a page between the marks of `name` replaced by `text`. Throws when a mark is missing. */
export function between(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name}: written by npm run bench -->`, `<!-- /${name} -->`]
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from)
    throw new Error(`docs/speed.md has no part "${name}".\n  Put ${begin} and ${end} where the table belongs.`)
  return `${page.slice(0, from)}${begin}\n\n${text}\n\n${page.slice(to)}`
}

async function writeWhole(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.part`
  await writeFile(unfinished, text)
  await rename(unfinished, path)
}

function machine(): string {
  const { cpu, latency, down, up } = CONDITIONS
  const cores = cpus()
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${platform()} ${arch()}, ${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB. Chromium at ${cpu}× throttled CPU, ${latency} ms latency a request, ${down / 1000} Mbit/s down, ${up / 1000} up.`
}

/** Prints the table, keeps every measurement as JSON in .cache/bench, and writes the table into docs/speed.md unless the run was a short one. */
export async function report(name: string, sections: Section[], table: string, { rounds, write }: BenchOptions): Promise<void> {
  const text = `${machine()} Median of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, with the range where rounds differ.\n\n${table}`
  console.log(`\n${text}\n`)
  await mkdir(RESULTS, { recursive: true })
  await writeWhole(join(RESULTS, `${name}${write ? '' : '-short'}.json`), `${JSON.stringify({ machine: machine(), sections }, null, 2)}\n`)
  if (write)
    await writeWhole(PAGE, between(await readFile(PAGE, 'utf8'), name, text))
}
