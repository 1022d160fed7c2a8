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

  it('is empty when claims carry all of them', () => {
    expect(uncovered([claim, dated], digestOf(paragraphs, [claim, dated]))).toEqual([])
  })
})
