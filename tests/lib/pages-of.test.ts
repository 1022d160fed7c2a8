import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pagesOf } from '../../lib/pages-of'

const heightOf = (row: number): number => row

describe('pagesOf(rows, paging)', () => {
  it('keeps every row once and in order, and no page higher than the room', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 100 })), fc.integer({ min: 100, max: 400 }), (rows, room) => {
      const pages = pagesOf(rows, { heightOf, room })
      expect(pages.flat()).toEqual(rows)
      for (const page of pages)
        expect(page.reduce((sum, row) => sum + row, 0)).toBeLessThanOrEqual(room)
    }))
  })

  it('fills a page before it opens the next', () => {
    expect(pagesOf([40, 60, 1, 99], { heightOf, room: 100 })).toEqual([[40, 60], [1, 99]])
  })

  it('gives a row that is too high a page of its own', () => {
    expect(pagesOf([50, 150, 50], { heightOf, room: 100 })).toEqual([[50], [150], [50]])
  })

  it('lets no heading stand at the foot of a page', () => {
    const staysWithNext = (row: number) => row === 10
    expect(pagesOf([60, 10, 50], { heightOf, room: 100, staysWithNext })).toEqual([[60], [10, 50]])
  })

  it('looks at what follows a heading, not at what stands before it', () => {
    const staysWithNext = (row: number) => row === 10
    expect(pagesOf([20, 10, 80], { heightOf, room: 100, staysWithNext })).toEqual([[20], [10, 80]])
    expect(pagesOf([95, 10], { heightOf, room: 100, staysWithNext })).toEqual([[95], [10]])
  })

  it('has a page for a row of no height', () => {
    expect(pagesOf([0, 0], { heightOf, room: 100 })).toEqual([[0, 0]])
  })

  it('makes no page of no rows', () => {
    expect(pagesOf([], { heightOf, room: 100 })).toEqual([])
  })
})
