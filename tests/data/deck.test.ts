import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entriesById } from '../../lib/entries'
import { checkDeck } from '../../tools/check'
import { formatFaults } from '../../tools/data/fault'
import { loadData } from '../../tools/data/load'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { data, faults } = loadData(ROOT)

it('the data of the deck is without fault', () => {
  expect(formatFaults(faults)).toBe('')
})

it('the pages of the deck are without fault', () => {
  expect(formatFaults(checkDeck(ROOT).faults)).toBe('')
})

describe('the counts that the article fixes', () => {
  const { argument } = data!
  it('it gives three causes', () => {
    expect(argument.causes).toHaveLength(3)
  })
  it('it counts four dividends', () => {
    expect(argument.dividends).toHaveLength(4)
  })
  it('it names three risks', () => {
    expect(argument.risks).toHaveLength(3)
  })
  it('it tells five things that Qatar did', () => {
    expect(argument.context).toHaveLength(5)
  })
})

describe('the claims', () => {
  const { claims, article, argument } = data!
  const byId = new Map(claims.map(claim => [claim.id, claim]))

  it('cover every paragraph of the article', () => {
    const cited = new Set(claims.map(({ at }) => at))
    expect(article.paragraphs.map(({ at }) => at).filter(at => !cited.has(at))).toEqual([])
  })

  it('are well over a hundred', () => {
    expect(claims.length).toBeGreaterThan(100)
  })

  it('state every risk with the condition under which it comes true', () => {
    const bare = argument.risks.filter(({ claim }) => byId.get(claim)?.condition === undefined)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('are never quoted as text: no anchor is the paraphrase itself', () => {
    expect(claims.filter(({ text, anchor }) => text === anchor)).toEqual([])
  })
})

describe('the figures', () => {
  const figures = [...entriesById(data!).values()].flatMap(({ id, figure }) => figure ? [{ id, ...figure }] : [])

  it('are there', () => {
    expect(figures.length).toBeGreaterThan(10)
  })

  it.each(figures.filter(({ words }) => words !== undefined))('$id: "$words" stands for a number in its range', ({ value, range }) => {
    expect(range).toBeDefined()
    const [least, most] = range!
    expect(least).toBeLessThanOrEqual(most)
    if (value !== undefined)
      expect(value >= least && value <= most).toBe(true)
  })

  it('every computed one is filled in', () => {
    const computed = data!.inference.filter(({ arithmetic }) => arithmetic)
    expect(computed.length).toBeGreaterThan(0)
    expect(computed.filter(({ figure }) => figure?.value === undefined)).toEqual([])
  })

  it('the distance from Doha to Kabul agrees with the article\'s round figure within five percent', () => {
    const distance = data!.inference.find(({ arithmetic }) => arithmetic?.op === 'distance')
    const round = data!.claims.find(({ figure }) => figure?.unit === 'km')
    expect(Math.abs(distance!.figure!.value! - round!.figure!.value!) / round!.figure!.value!).toBeLessThan(0.05)
  })
})
