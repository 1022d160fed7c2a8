import type { Claim } from '../../../data/schema/claim'
import { describe, expect, it } from 'vitest'
import { afterwordTable } from '../../../lib/tables/afterword'
import { claimsTable } from '../../../lib/tables/claims'
import { contestedTable } from '../../../lib/tables/contested'
import { correctionsTable } from '../../../lib/tables/corrections'
import { datesTable } from '../../../lib/tables/dates'
import { numbersTable } from '../../../lib/tables/numbers'
import { glossaryTable, readingTable } from '../../../lib/tables/teaching'

const paragraphs = [{ at: 'S2p1', role: 'air bridge' }, { at: 'S4p2', role: 'three risks' }]
function claim(id: string, record: Claim['record'], more: Partial<Claim> = {}): Claim {
  return { id, at: 'S2p1', kind: 'number', text: `Text of ${id}`, actors: [], anchor: 'a few words', record, ...more }
}
const texts = (row: { cells: { text: string[] }[] }) => row.cells.map(({ text }) => text.join(' | '))
function none(): never {
  throw new RangeError('Nothing is looked up here.')
}
const fact = { id: 'count', text: 'It was 79,000.', short: 'a count', actors: [], basis: 'checked' as const, sure: 'high' as const, sources: [] }

describe('contestedTable(claims, paragraphs)', () => {
  it('shows what the record contests, and says in words what was not checked', () => {
    const { rows } = contestedTable([
      claim('fine', { verdict: 'matches' }),
      claim('open', { verdict: 'unchecked' }),
      claim('bad', { verdict: 'wrong', sure: 'high', basis: 'general-knowledge', text: 'It was otherwise.' }),
    ], paragraphs)
    expect(rows.map(texts)).toEqual([
      ['S2p1: air bridge'],
      ['Text of bad', 'wrong', 'It was otherwise.', 'high; general knowledge, not checked'],
    ])
  })
})

describe('claimsTable(claims, paragraphs, slidesOf)', () => {
  it('anchors each claim by its id, with kind, verdict and slides', () => {
    const { rows } = claimsTable([claim('evac', { verdict: 'unchecked' }, { short: 'people evacuated', figure: { value: 2, unit: 'people' } })], paragraphs, () => [{ no: 4, title: 'Nearly half' }])
    expect(rows.map(row => row.id)).toEqual(['paragraph-S2p1', 'claim-evac'])
    expect(texts(rows[1]!)).toEqual(['2 people evacuated', 'number; not verified here', ''])
    expect(rows[1]!.cells[2]!.slides).toEqual([{ no: 4, title: 'Nearly half' }])
  })
})

describe('numbersTable(data, operands)', () => {
  it('sets the article\'s figure beside those of the record, and leaves out what has none', () => {
    const figure = { value: 123000, unit: 'people' as const }
    const record = [{ ...fact, figure: { value: 79000, unit: 'people' as const } }]
    const claims = [claim('total', { verdict: 'imprecise', facts: ['count'] }, { figure }), claim('alone', { verdict: 'matches' }, { figure })]
    const operands = { entryOf: none, placeOf: none }
    expect(numbersTable({ claims, record, inference: [], beside: {} }, operands).rows.map(texts)).toEqual([['Text of total', 'S2p1', 'It was 79,000.', '', 'imprecise']])
  })
})

it('numbersTable(data, operands) shows a computed figure beside the claim that it checks', () => {
  const figure = { value: 2000, unit: 'km' as const }
  const inference = [{ id: 'computed', text: 'Computed from places', from: ['doha'], arithmetic: { op: 'distance' as const, of: ['doha', 'kabul'] }, figure: { value: 1982, unit: 'km' as const } }]
  const operands = { entryOf: none, placeOf: (id: string) => ({ id, name: id, country: id, north: 0, east: 0, source: 'none' }) }
  const { rows } = numbersTable({ claims: [claim('far', { verdict: 'matches' }, { figure })], record: [], inference, beside: { far: 'computed' } }, operands)
  expect(texts(rows[0]!)[3]).toBe('doha to kabul = 1,982 km')
})

describe('datesTable(claims, record)', () => {
  it('sets the article\'s date beside those of the record, earliest first', () => {
    const record = [{ ...fact, id: 'later', date: { value: '2016', precision: 'year' as const } }, { ...fact, date: { value: '2014', precision: 'year' as const } }]
    const claims = [claim('base', { verdict: 'wrong', facts: ['later', 'count'] }, { date: { value: '2017', precision: 'year' } }), claim('undated', { verdict: 'matches', facts: ['count'] })]
    expect(datesTable(claims, record).rows.map(texts)).toEqual([['Text of base', 'S2p1', '2017', '2014: a count | 2016: a count', 'wrong']])
  })
})

describe('the other tables', () => {
  it('show a correction with its Chinese, how sure it is and where it stands', () => {
    const { rows } = correctionsTable([{ id: 'card', at: ['S3p2'], stands: ['the card cannot'], meant: 'Qatar cannot', why: 'Same character', status: 'inferred', sure: 'very high', chinese: '卡' }])
    expect(texts(rows[0]!)).toEqual(['“the card cannot”', 'Qatar cannot', '卡', 'Same character', 'inferred | very high', 'S3p2'])
  })

  it('call reading that nobody looked up "not checked"', () => {
    const { rows } = readingTable([{ id: 'book', author: 'A. Author', title: 'A Book', year: 2013, basis: 'general-knowledge' }])
    expect(texts(rows[0]!).at(-1)).toBe('not checked')
  })

  it('give a term its meaning', () => {
    expect(texts(glossaryTable([{ id: 'emir', term: 'Emir', meaning: 'The ruler' }]).rows[0]!)).toEqual(['Emir', 'The ruler'])
  })

  it('close each claim tested after the article with our reading, in our voice', () => {
    const { rows } = afterwordTable({ lastChecked: '2025-10', rows: [{ id: 'forecast', claim: 'x', title: 'Forecast', result: 'held', reading: 'It went on.', for: [], against: [] }] })
    expect(rows.map(texts)).toEqual([['Forecast: held'], ['reading', 'It went on.', 'our inference']])
    expect(rows[1]!.cells[1]!.inferred).toBe(true)
  })
})
