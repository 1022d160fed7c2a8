import type { Claim } from '../../../data/schema/claim'
import { expect, it } from 'vitest'
import { indexPages } from '../../../lib/tables/index-pages'

const claim = (id: string, at: string): Claim => ({ id, at, kind: 'fact', text: `Text of ${id}`, actors: [], anchor: 'a few words', record: { verdict: 'unchecked' } })

it('indexPages(claims, paragraphs) says on which page of the index each paragraph begins, and nothing of one without claims', () => {
  const many = Array.from({ length: 60 }, (_, index) => claim(`claim-${index}`, 'S2p1'))
  const paragraphs = ['S2p1', 'S2p2', 'S3p1'].map(at => ({ at, role: 'tells' }))
  const pages = indexPages([...many, claim('last', 'S3p1')], paragraphs)
  expect([...pages.keys()]).toEqual(['S2p1', 'S3p1'])
  expect(pages.get('S2p1')).toBe(1)
  expect(pages.get('S3p1')).toBeGreaterThan(1)
})
