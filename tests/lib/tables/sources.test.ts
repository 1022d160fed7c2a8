import type { Article } from '../../../data/schema/article'
import { describe, expect, it } from 'vitest'
import { sourcesTable } from '../../../lib/tables/sources'

const article: Article = {
  author: 'A. Author',
  title: 'A title',
  originalTitle: '标题',
  journal: 'Journal',
  originalJournal: '期刊',
  issue: '2021, no. 20',
  date: { value: '2021-10', precision: 'month' },
  versions: [],
  paragraphs: [],
}
function rows() {
  return sourcesTable(article, [
    { id: 'paper', publisher: 'Paper', date: { value: '2021-09-06', precision: 'day' }, address: 'paper.example/1' },
    { id: 'agency', publisher: 'Bulletin', speaker: 'Agency' },
    { id: 'echo', publisher: 'Zebra', speaker: 'Ministry', title: 'A statement' },
  ]).rows
}
const texts = () => rows().map(({ cells }) => cells.map(({ text }) => text.join(' ')))

describe('sourcesTable(article, sources)', () => {
  it('anchors each source by its id', () => {
    expect(rows().map(({ id }) => id)).toEqual(['source-article', 'source-agency', 'source-echo', 'source-paper'])
  })

  it('begins with the article', () => {
    expect(texts()[0]).toEqual(['A. Author', 'Journal (期刊) 2021, no. 20: 标题', 'October 2021', 'in print'])
  })

  it('orders the others by who speaks, and gives a title to none that has no title', () => {
    expect(texts().slice(1)).toEqual([
      ['Agency', 'Bulletin', 'not known', 'not known'],
      ['Ministry', 'Zebra: “A statement”', 'not known', 'not known'],
      ['Paper', 'Paper', '6 September 2021', 'paper.example/1'],
    ])
  })
})
