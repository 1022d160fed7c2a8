import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatFaults } from '../../../tools/data/fault'
import { loadData } from '../../../tools/data/load'
import { fillIn } from '../../../tools/pages/fill'
import { SMALL_DECK, writeDeck } from '../data/small-deck'

const root = writeDeck(SMALL_DECK)
const data = loadData(root).data!
rmSync(root, { recursive: true })
const WHERE = { file: 'pages/1.md', line: 10, column: 5, path: 'slide 7, airlift' }

function filled(text: string): string {
  const { text: result, faults } = fillIn(text, data, WHERE)
  expect(faults).toEqual([])
  return result
}

describe('fillIn(text, data, where)', () => {
  it.each([
    ['{{evac-total}} people', 'more than 123,000 people'],
    ['{{^evac-total}} people', 'More than 123,000 people'],
    ['{{share-through-qatar}}', 'about 47%'],
    ['{{share-through-qatar.words}}', 'nearly half'],
    ['{{^share-through-qatar.words}}', 'Nearly half'],
    ['{{distance-doha-kabul}}', 'about 1,982 km'],
    ['{{secstate-visit}}', '6 September 2021'],
    ['{{secstate-visit.date}}', '6 September 2021'],
    ['{{secstate-visit.year}}', '2021'],
    ['{{secstate-visit.month}}', 'September 2021'],
    ['{{secstate-visit.day}}', '6 September'],
    ['{{airlift-counted}}', '14–30 August 2021'],
    ['{{evac-total.short}}', 'flown out'],
    ['{{small-state.text}}', 'A small state cannot protect itself.'],
    ['{{for-one.text}}', 'Something spoke for the claim.'],
    ['A["{{evac-via-qatar}}"] --> B', 'A["about 58,000"] --> B'],
    ['one {{evac-total}}, two {{evac-via-qatar}}', 'one more than 123,000, two about 58,000'],
    ['{{ $slidev.nav.currentPage }} and {{$page}}', '{{ $slidev.nav.currentPage }} and {{$page}}'],
    ['no reference { here }', 'no reference { here }'],
  ])('makes of %s: %s', (text, result) => {
    expect(filled(text)).toBe(result)
  })

  it.each([
    ['an unknown id', 'a {{evac-totl}}', `pages/1.md:10:7  slide 7, airlift
  There is no claim, record fact or inference "evac-totl".
  Did you mean "evac-total"?`],
    ['an unknown id like no other', '{{zzzzzzzzzz}}', `pages/1.md:10:5  slide 7, airlift
  There is no claim, record fact or inference "zzzzzzzzzz".
  Add it to the data, or correct the id.`],
    ['an unknown form', '{{evac-total.shrt}}', `pages/1.md:10:5  slide 7, airlift
  "shrt" is no form of an entry.
  Did you mean "short"?`],
    ['a form like no other', '{{evac-total.percentage}}', `pages/1.md:10:5  slide 7, airlift
  "percentage" is no form of an entry.
  Known forms: date, year, month, day, words, spelled, short, text.`],
    ['a reference with spaces', '{{ evac-total }}', `pages/1.md:10:5  slide 7, airlift
  "{{ evac-total }}" is no reference to the data.
  Write {{id}}, {{id.form}} or {{^id}} without spaces; in Mermaid, draw a hexagon as A@{ shape: hex }.`],
    ['an entry with neither figure nor date', '{{small-state}}', `pages/1.md:10:5  slide 7, airlift
  "small-state" has no figure and no date.
  It has a text; use one of these, or add the figure and no date to the data.`],
    ['a form that the entry lacks', '{{secstate-visit.words}}', `pages/1.md:10:5  slide 7, airlift
  "secstate-visit" has no words.
  It has a date, a text; use one of these, or add the words to the data.`],
    ['a date of a number', '{{evac-total.year}}', `pages/1.md:10:5  slide 7, airlift
  "evac-total" has no date.
  It has a figure, a short label, a text; use one of these, or add the date to the data.`],
    ['a large number to spell', '{{evac-total.spelled}}', `pages/1.md:10:5  slide 7, airlift
  Only whole numbers from one to twelve are spelled, not 123000.
  Use another form, or give the date or figure as precisely as the sentence needs it.`],
    ['words that a figure lacks, of one that has others', '{{share-through-qatar.year}}', `pages/1.md:10:5  slide 7, airlift
  "share-through-qatar" has no date.
  It has a figure, words, a text; use one of these, or add the date to the data.`],
    ['a spelled figure that is none', '{{small-state.spelled}}', `pages/1.md:10:5  slide 7, airlift
  "small-state" has no figure.
  It has a text; use one of these, or add the figure to the data.`],
    ['a short label that is none, with a capital', '{{^small-state.short}}', `pages/1.md:10:5  slide 7, airlift
  "small-state" has no short label.
  It has a text; use one of these, or add the short label to the data.`],
    ['a fault lines below', 'one\ntwo\n  {{evac-totl}}', `pages/1.md:12:3  slide 7, airlift
  There is no claim, record fact or inference "evac-totl".
  Did you mean "evac-total"?`],
  ])('refuses %s with its place', (_, text, message) => {
    const { faults, text: left } = fillIn(text, data, WHERE)
    expect(formatFaults(faults)).toBe(message)
    expect(left).toBe(text)
  })

  it('leaves pending ids to the fault of their entry', () => {
    expect(fillIn('{{evac-totl}}', data, WHERE, id => id === 'evac-totl').faults).toEqual([])
    expect(fillIn('{{ evac-totl }}', data, WHERE, () => true).faults).toHaveLength(1)
  })
})
