import type { Claim } from '../../../data/schema/claim'
import { describe, expect, it } from 'vitest'
import { mismatches, uncovered } from '../../../tools/article/compare'
import { digestOf } from '../../../tools/article/digest'

const claim: Claim = {
  id: 'evacuated',
  at: 'S2p1',
  kind: 'number',
  text: 'More than 500 people left.',
  actors: [],
  figure: { value: 500, unit: 'people', qualifier: 'more than' },
  anchor: 'more than 500 people',
  record: { verdict: 'unchecked' },
}
const paragraphs = [{ at: 'S2p1', text: 'In 2021 “more than 500 people” left.', line: 3 }]
const dated: Claim = { ...claim, id: 'left', figure: undefined, date: { value: '2021', precision: 'year' }, anchor: 'In 2021' }

function mismatch(changed: Partial<Claim>): string[] {
  const one = { ...claim, ...changed }
  return mismatches([one], digestOf(paragraphs, [one]))
}

describe('mismatches(claims, digest)', () => {
  it('finds none where figure, year and anchor stand in the cited paragraph', () => {
    expect(mismatches([claim, dated], digestOf(paragraphs, [claim, dated]))).toEqual([])
  })

  it('names both figures where the paragraph has another', () => {
    expect(mismatch({ figure: { value: 58, unit: 'people' } })).toEqual(['evacuated cites S2p1 for 58, but that paragraph names 500'])
  })

  it('names both years where the paragraph has another', () => {
    expect(mismatch({ figure: undefined, date: { value: '2017-06', precision: 'month' } })).toEqual(['evacuated cites S2p1 for 2017, but that paragraph names 2021'])
  })

  it('says so where the paragraph has none', () => {
    const bare = digestOf([{ at: 'S2p1', text: 'Nothing is counted.', line: 1 }], [])
    expect(mismatches([{ ...claim, anchor: 'Nothing', date: { value: '2017', precision: 'year' } }], bare)).toEqual([
      'evacuated cites S2p1 for 500, but that paragraph names no figure',
      'evacuated cites S2p1 for 2017, but that paragraph names no year',
      'evacuated anchors in "Nothing", which does not stand in S2p1',
    ])
  })

  it.each<[string, Claim['figure'], boolean]>([
    ['a span said in words', { value: 14, unit: 'days', words: 'two weeks' }, true],
    ['times said in words', { value: 3, unit: 'times', words: 'several times' }, true],
    ['a span in digits', { value: 14, unit: 'days' }, false],
    ['people said in words', { value: 14, unit: 'people', words: 'a handful' }, false],
    ['words without a number', { unit: 'people', words: 'many' }, true],
  ])('lets %s differ from the digits of the paragraph: %j %s', (_, figure, isFine) => {
    expect(mismatch({ figure }).length === 0).toBe(isFine)
  })

  it('takes a paragraph by its place, whatever stands before it', () => {
    const two = [{ at: 'S1p1', text: 'Another 7.', line: 1 }, ...paragraphs]
    expect(mismatches([claim], digestOf(two, [claim]))).toEqual([])
  })

  it('refuses an anchor that does not stand in the paragraph', () => {
    expect(mismatch({ anchor: 'fewer than 500' })).toEqual(['evacuated anchors in "fewer than 500", which does not stand in S2p1'])
  })

  it('refuses a paragraph that the article does not have', () => {
    expect(mismatch({ at: 'S4p9' })).toEqual(['evacuated cites S4p9, which the article does not have'])
  })
})

describe('uncovered(claims, digest)', () => {
  it('names every figure and year that no claim carries', () => {
    expect(uncovered([], digestOf(paragraphs, []))).toEqual(['S2p1: no claim carries 500', 'S2p1: no claim carries the year 2021'])
  })

  it('takes the day of a date for a figure, and only claims of the paragraph', () => {
    const day = [{ at: 'S2p1', text: 'On September 6, 2021, he came.', line: 3 }]
    const visit: Claim = { ...dated, date: { value: '2021-09-06', precision: 'day' } }
    expect(uncovered([visit], digestOf(day, [visit]))).toEqual([])
    expect(uncovered([{ ...visit, date: { value: '2021-09', precision: 'month' } }], digestOf(day, []))).toEqual(['S2p1: no claim carries 6'])
    expect(uncovered([{ ...visit, at: 'S2p2' }], digestOf(day, []))).toEqual(['S2p1: no claim carries 6', 'S2p1: no claim carries the year 2021'])
  })

  it('excuses a number that counts nothing, in its paragraph only', () => {
    const two = (at: string) => digestOf([{ at, text: 'Of the two, neither.', line: 3 }], [])
    expect(uncovered([], two('S3p2'))).toEqual([])
    expect(uncovered([], two('S3p3'))).toEqual(['S3p3: no claim carries 2'])
  })

  it('is empty when claims carry all of them', () => {
    expect(uncovered([claim, dated], digestOf(paragraphs, [claim, dated]))).toEqual([])
  })
})
