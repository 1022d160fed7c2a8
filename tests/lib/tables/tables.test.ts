import type { Claim } from '../../../data/schema/claim'
import type { TableSpec } from '../../../lib/tables/table'
import { describe, expect, it } from 'vitest'
import { afterwordTable } from '../../../lib/tables/afterword'
import { claimsTable } from '../../../lib/tables/claims'
import { contestedTable } from '../../../lib/tables/contested'
import { correctionsTable } from '../../../lib/tables/corrections'
import { datesTable } from '../../../lib/tables/dates'
import { numbersTable } from '../../../lib/tables/numbers'
import { sourcesTable } from '../../../lib/tables/sources'
import { glossaryTable, readingTable } from '../../../lib/tables/teaching'

const paragraphs = [{ at: 'S2p1', role: 'air bridge' }, { at: 'S4p2', role: 'three risks' }]
function claim(id: string, record: Claim['record'], more: Partial<Claim> = {}): Claim {
  return { id, at: 'S2p1', kind: 'number', text: `Text of ${id}`, actors: [], anchor: 'a few words', record, ...more }
}
const texts = (row: { cells: { text: string[] }[] }) => row.cells.map(({ text }) => text.join(' | '))
function none(): never {
  throw new RangeError('Nothing is looked up here.')
}
const operands = { entryOf: none, placeOf: none }
const year = (value: string) => ({ value, precision: 'year' as const })
const article = { author: 'A. Author', title: 'A title', originalTitle: '标题', journal: 'Journal', originalJournal: '期刊', issue: '2021, no. 20', date: year('2021'), versions: [], paragraphs: [] }
const fact = { id: 'count', text: 'It was 79,000.', short: 'a count', actors: [], basis: 'checked' as const, sure: 'high' as const, sources: [] }

describe('every table', () => {
  const HEADS: readonly [() => TableSpec, 548 | 1128, readonly string[]][] = [
    [() => claimsTable([], [], () => []), 548, ['Claim', 'Kind; verdict', 'Slides']],
    [() => glossaryTable([]), 548, ['Term', 'Meaning']],
    [() => contestedTable([], []), 1128, ['The article claims', 'Verdict', 'What the public record says', 'How sure']],
    [() => datesTable([], []), 1128, ['The article', 'At', 'Its date', 'Dates of the public record', 'Verdict']],
    [() => numbersTable({ claims: [], record: [], inference: [], beside: {} }, operands), 1128, ['The article', 'At', 'Figures of the public record', 'Computed', 'Verdict']],
    [() => correctionsTable([]), 1128, ['The translation says', 'Meant', 'Chinese', 'Why', 'Reading', 'At']],
    [() => ({ ...sourcesTable(article, []), rows: [] }), 1128, ['Who says it', 'Published by', 'Date', 'Address']],
    [() => readingTable([]), 1128, ['Author', 'Title', 'Where', 'Year', 'Checked?']],
    [() => afterwordTable({ lastChecked: '2025-10', rows: [] }), 1128, ['Speaks', 'What happened', 'How sure']],
  ]

  it('heads its columns, fills the slide or half of it, and has no row without data', () => {
    for (const [table, width, heads] of HEADS) {
      const { columns, abreast, rows } = table()
      expect(columns.map(({ head }) => head)).toEqual(heads)
      expect(columns.reduce((sum, column) => sum + column.width, 0), heads.join()).toBe(width)
      expect({ abreast, rows }).toEqual({ abreast: width === 548 ? 2 : 1, rows: [] })
    }
  })
})

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
    expect(rows.map(({ id }) => id)).toEqual(['contested-in-S2p1', 'contested-bad'])
  })

  it('leaves empty what the record does not say', () => {
    expect(texts(contestedTable([claim('bad', { verdict: 'contested' })], paragraphs).rows[1]!)).toEqual(['Text of bad', 'contested', '', ''])
  })
})

describe('claimsTable(claims, paragraphs, slidesOf)', () => {
  it('anchors each claim by its id, with kind, verdict and slides', () => {
    const { rows } = claimsTable([claim('evac', { verdict: 'unchecked' }, { short: 'people evacuated', figure: { value: 2, unit: 'people' } })], paragraphs, () => [{ no: 4, title: 'Nearly half' }])
    expect(rows.map(row => row.id)).toEqual(['paragraph-S2p1', 'claim-evac'])
    expect(texts(rows[0]!)).toEqual(['S2p1: air bridge'])
    expect(texts(rows[1]!)).toEqual(['2 people evacuated', 'number; not verified here', ''])
    expect(rows[1]!.cells[2]!.slides).toEqual([{ no: 4, title: 'Nearly half' }])
  })
})

describe('numbersTable(data, operands)', () => {
  it('sets the article\'s figure beside those of the record, and leaves out what has none', () => {
    const figure = { value: 123000, unit: 'people' as const }
    const record = [{ ...fact, figure: { value: 79000, unit: 'people' as const } }]
    const claims = [claim('total', { verdict: 'imprecise', facts: ['count'] }, { figure }), claim('alone', { verdict: 'matches' }, { figure })]
    expect(numbersTable({ claims, record, inference: [], beside: {} }, operands).rows.map(texts)).toEqual([['Text of total', 'S2p1', 'It was 79,000.', '', 'imprecise']])
  })

  it('takes from the record only the facts that the claim names, and of these the figures', () => {
    const figure = { value: 123000, unit: 'people' as const }
    const record = [{ ...fact, figure }, { ...fact, id: 'unasked', text: 'Another count.', figure }, { ...fact, id: 'bare', text: 'No count.' }]
    const claims = [
      claim('worded', { verdict: 'matches', facts: ['count'] }),
      claim('total', { verdict: 'matches', facts: ['bare', 'count', 'gone'] }, { figure }),
      claim('bare', { verdict: 'matches', facts: ['bare'] }, { figure }),
    ]
    const { rows } = numbersTable({ claims, record, inference: [], beside: {} }, operands)
    expect(rows.map(row => [row.id, texts(row)[2]])).toEqual([['numbers-total', 'It was 79,000.']])
  })
})

it('numbersTable(data, operands) shows a computed figure beside the claim that it checks', () => {
  const figure = { value: 2000, unit: 'km' as const }
  const inference = [{ id: 'computed', text: 'Computed from places', from: ['doha'], arithmetic: { op: 'distance' as const, of: ['doha', 'kabul'] }, figure: { value: 1982, unit: 'km' as const } }]
  const places = { entryOf: none, placeOf: (id: string) => ({ id, name: id, country: id, north: 0, east: 0, source: 'none' }) }
  const { rows } = numbersTable({ claims: [claim('far', { verdict: 'matches' }, { figure })], record: [], inference, beside: { far: 'computed' } }, places)
  expect(texts(rows[0]!)[3]).toBe('doha to kabul = 1,982 km')
  expect(rows[0]!.cells[3]!.inferred).toBe(true)
})

it('numbersTable(data, operands) shows a computed figure beside the claim that its sum begins with', () => {
  const figure = { value: 58, unit: 'people' as const }
  const inference = [
    { id: 'uncomputed', text: 'Nothing is computed', from: ['part'] },
    { id: 'share', text: 'Computed from two', from: ['part', 'whole'], arithmetic: { op: 'share' as const, of: ['part', 'whole'] }, figure: { value: 47, unit: 'percent' as const } },
  ]
  const entryOf = () => ({ ...fact, voice: 'record' as const, kindOfEntry: 'fact' as const, figure })
  const claims = ['part', 'whole'].map(id => claim(id, { verdict: 'matches' }, { figure }))
  const { rows } = numbersTable({ claims, record: [], inference, beside: {} }, { entryOf, placeOf: none })
  expect(rows.map(texts)).toEqual([['Text of part', 'S2p1', '', '58 ÷ 58 = 47%', 'matches']])
  const bare = inference.map(({ figure: _, ...one }) => one)
  expect(texts(numbersTable({ claims, record: [], inference: bare, beside: {} }, { entryOf, placeOf: none }).rows[0]!)[3]).toBe('')
})

describe('datesTable(claims, record)', () => {
  it('shows an undated claim only where the record says otherwise, and none that no dated fact stands beside', () => {
    const record = [{ ...fact, date: year('2014') }, { ...fact, id: 'undated', text: 'Some day.' }]
    const claims = [
      claim('dated', { verdict: 'matches', facts: ['count'] }, { date: year('2013') }),
      claim('wrong', { verdict: 'wrong', facts: ['undated', 'count', 'gone'] }),
      claim('unchecked', { verdict: 'unchecked', facts: ['count'] }),
      claim('alone', { verdict: 'wrong' }, { date: year('2013') }),
      claim('beside-undated', { verdict: 'wrong', facts: ['undated'] }, { date: year('2013') }),
    ]
    const { rows } = datesTable(claims, record)
    expect(rows.map(({ id }) => id)).toEqual(['dates-dated', 'dates-wrong'])
    expect(rows.map(row => texts(row).slice(2, 4))).toEqual([['2013', '2014: a count'], ['none', '2014: a count']])
  })

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

  it('show a correction without Chinese that stands in several paragraphs, or in all', () => {
    const garble = { id: 'garble', at: ['S2p1', 'S3p2'], stands: ['one', 'two'], meant: 'Three', why: 'Obvious', status: 'inferred' as const, sure: 'high' as const }
    const { rows } = correctionsTable([garble, { ...garble, id: 'everywhere', at: 'all' }])
    expect(rows.map(({ id, cells }) => [id, cells[0]!.text[0], cells[2]!.text.length, cells[5]!.text[0]])).toEqual([
      ['correction-garble', '“one”, “two”', 0, 'S2p1, S3p2'],
      ['correction-everywhere', '“one”, “two”', 0, 'all'],
    ])
  })

  it('say where reading was published, and call what was looked up "checked"', () => {
    const book = { id: 'book', author: 'A. Author', title: 'A Book', year: 2013, basis: 'checked' as const }
    const { rows } = readingTable([book, { ...book, id: 'essay', where: 'A Press' }])
    expect(rows.map(row => [row.id, ...texts(row)])).toEqual([
      ['reading-book', 'A. Author', 'A Book', '', '2013', 'checked'],
      ['reading-essay', 'A. Author', 'A Book', 'A Press', '2013', 'checked'],
    ])
  })

  it('call reading that nobody looked up "not checked"', () => {
    const { rows } = readingTable([{ id: 'book', author: 'A. Author', title: 'A Book', year: 2013, basis: 'general-knowledge' }])
    expect(texts(rows[0]!).at(-1)).toBe('not checked')
  })

  it('give a term its meaning', () => {
    const [row] = glossaryTable([{ id: 'emir', term: 'Emir', meaning: 'The ruler' }]).rows
    expect([row!.id, ...texts(row!)]).toEqual(['term-emir', 'Emir', 'The ruler'])
  })

  it('close each claim tested after the article with our reading, in our voice', () => {
    const evidence = { text: 'It happened.', sure: 'high' as const, basis: 'checked' as const, sources: [] }
    const { rows } = afterwordTable({ lastChecked: '2025-10', rows: [{ id: 'forecast', claim: 'x', title: 'Forecast', result: 'held', reading: 'It went on.', for: [{ id: 'one', ...evidence }], against: [{ id: 'two', ...evidence }] }] })
    expect(rows.map(row => [row.id, ...texts(row)])).toEqual([
      ['after-forecast', 'Forecast: held'],
      ['after-one', 'for', 'It happened.', 'high; checked'],
      ['after-two', 'against', 'It happened.', 'high; checked'],
      ['after-forecast-reading', 'reading', 'It went on.', 'our inference'],
    ])
    expect(rows.map(({ cells }) => cells[1]?.inferred)).toEqual([undefined, undefined, undefined, true])
  })
})
