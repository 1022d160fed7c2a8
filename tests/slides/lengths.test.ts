import process from 'node:process'
import { parseTimeString } from '@slidev/parser/utils'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../tools/check'
import { readPages } from '../../tools/pages/slides'

const ENTRIES = ['slides.md', 'slides-20.md', 'slides-5.md']
/** What may differ between the headmatters: they are one deck. */
const OWN_KEYS = ['info', 'duration', 'budget']

type Slide = ReturnType<typeof readPages>['slides'][number]

const root = process.cwd()
const slidesOf = (entry: string) => readPages(root, entry).slides
const valuesOf = ({ values, importers }: Slide): Record<string, unknown> => Object.assign({ ...values }, ...importers.toReversed().map(importer => importer.values))
const planned = (entry: string) => slidesOf(entry).map(valuesOf).filter(({ part }) => part !== 'appendix')
const idsOf = (entry: string) => planned(entry).map(({ id }) => String(id))

describe.each(ENTRIES)('%s', (entry) => {
  it('has no fault', () => {
    expect(checkDeck(root, entry).faults).toEqual([])
  })

  it('gives its slides budgets that sum to its duration within a minute', () => {
    const budgets = planned(entry).map(({ budget }) => Number.parseInt(String(budget)))
    const duration = parseTimeString(String(slidesOf(entry)[0]?.values.duration)).seconds
    expect(Math.abs(budgets.reduce((sum, budget) => sum + budget, 0) - duration)).toBeLessThanOrEqual(60)
  })

  it('opens with its own cover and ends with the appendix at hand', () => {
    const [first, ...rest] = slidesOf(entry)
    expect([first?.file, valuesOf(rest.at(-1)!).part]).toEqual([entry, 'appendix'])
  })

  it('differs from the whole lecture in its headmatter only by what is its own', () => {
    const common = (of: string) => Object.entries(slidesOf(of)[0]!.values).filter(([key]) => !OWN_KEYS.includes(key))
    expect(common(entry)).toEqual(common('slides.md'))
  })

  it('bridges every gap: a slide that leads elsewhere than in the whole lecture says so in its own words', () => {
    const whole = idsOf('slides.md')
    const own = idsOf(entry)
    const unbridged = slidesOf(entry).filter((slide, index) => {
      const leadsElsewhere = slide.importers.length > 0 && index < own.length && own[index + 1] !== whole[whole.indexOf(own[index]!) + 1]
      return leadsElsewhere && valuesOf(slide).bridge === undefined
    })
    expect(unbridged.map(({ values }) => values.id)).toEqual([])
  })
})
