import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { describeFull } from '../support/full'
import { runNode } from '../support/run'

interface Section { name: string, once: Record<string, number>, rounds: Record<string, number>[] }

const IS_INSTALLED = existsSync('bench/node_modules/@marp-team/marp-cli')
if (!IS_INSTALLED)
  console.log('The bench is left out: its packages are not installed. npm run bench installs them.')

describeFull('A short run of the bench', () => {
  let ours: Section
  let plain: Section

  beforeAll(async () => {
    if (!IS_INSTALLED)
      return
    const { code, said } = await runNode(['node_modules/jiti/lib/jiti-cli.mjs', 'bench/bench.ts', '--quick'])
    expect(code, said).toBe(0)
    const { sections } = JSON.parse(readFileSync('.cache/bench/compare-short.json', 'utf8')) as { sections: Section[] }
    const named = (name: string): Section => sections.find(section => section.name === name)!
    ours = named('ours')
    plain = named('plain')
  })

  it.runIf(IS_INSTALLED)('finds no layout shift, no request to another host and no console error in this deck', () => {
    expect(ours.rounds.map(({ shift, foreign, errors }) => ({ shift, foreign, errors }))).toEqual([{ shift: 0, foreign: 0, errors: 0 }])
  })

  it.runIf(IS_INSTALLED)('finds this deck at 0.35 of a plain one on disk, and at 1.1 of it until the first slide is shown, at most', () => {
    expect(ours.once.bytesOnDisk! / plain.once.bytesOnDisk!).toBeLessThan(0.35)
    expect(ours.rounds[0]!.bytesShown! / plain.rounds[0]!.bytesShown!).toBeLessThan(1.1)
  })
})
