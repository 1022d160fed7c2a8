import type { CitableData } from '../../lib/citation'
import { describe, expect, it } from 'vitest'
import { citationOf, sourceWords } from '../../lib/citation'

const day = { value: '2021-08-30', precision: 'day' as const }
const claim = { kind: 'fact' as const, actors: [], anchor: 'a few words', record: { verdict: 'matches' as const } }
const data: CitableData = {
  article: { author: 'A. Author', title: 'A title', originalTitle: '标题', journal: 'Journal', originalJournal: '期刊', issue: '2021, no. 20', date: day, versions: [], paragraphs: ['S2p1', 'S2p2'].map(at => ({ at, role: 'tells' })) },
  claims: [{ id: 'second', at: 'S2p2', text: 'What comes second', ...claim }, { id: 'first', at: 'S2p1', text: 'What comes first', ...claim }],
  record: [{ id: 'fact', text: 'What was read', actors: [], basis: 'checked', sure: 'high', sources: ['named', 'gone'] }],
  inference: [{ id: 'inner', text: 'What follows', from: ['first', 'gone'] }, { id: 'outer', text: 'What follows from that', from: ['inner', 'fact', 'outer'] }],
  afterword: { lastChecked: '2025-10', rows: [] },
  sources: [{ id: 'other', publisher: 'Other' }, { id: 'named', publisher: 'Echo', speaker: 'Ministry', date: day }],
  places: [],
}

describe('citationOf(ids, data)', () => {
  it('brings what an inference rests on, by way of others too', () => {
    expect(citationOf(['outer'], data)).toEqual({ article: ['S2p1'], record: ['Ministry, 30 August 2021'], arithmetic: [] })
  })

  it('leaves out what is not there', () => {
    expect(citationOf(['gone'], data)).toEqual({ article: [], record: [], arithmetic: [] })
  })

  it('names paragraphs in the order of the article', () => {
    expect(citationOf(['second', 'first'], data).article).toEqual(['S2p1', 'S2p2'])
  })
})

it('sourceWords(source) says who speaks, else who publishes, and the date if it is known', () => {
  expect(data.sources.map(sourceWords)).toEqual(['Other', 'Ministry, 30 August 2021'])
})
