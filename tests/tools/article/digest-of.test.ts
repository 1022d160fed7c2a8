import type { Claim } from '../../../data/schema/claim'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { anchorHash, digestOf } from '../../../tools/article/digest'
import { digestText, readDigest, writeDigest } from '../../../tools/article/digest-file'

function claim(anchor: string, at = 'S2p1'): Claim {
  return { id: 'one', at, kind: 'fact', text: 'A text of the claim.', actors: [], anchor, record: { verdict: 'unchecked' } }
}

it('anchorHash(phrase) tells words apart, not their case, blanks or quotation marks', () => {
  const phrases = ['“In 2021,” he  said ‘so’', '"in 2021," He\nsaid \'so\'', ' "in 2021," he said ’so’ ']
  expect(new Set(phrases.map(anchorHash)).size).toBe(1)
  expect(anchorHash(phrases[0]!)).toMatch(/^[0-9a-f]{16}$/)
  const others = ['he said so', 'he said "so"', 'he said \'so\'', 'he saidso', 'he says so']
  expect(new Set(others.map(anchorHash)).size).toBe(others.length)
})

describe('digestOf(paragraphs, claims)', () => {
  const paragraphs = [{ at: 'S2p1', text: 'In 2021, two  “friends” came.', line: 3 }, { at: 'S2p2', text: 'In 2021 again.', line: 4 }]

  it('keeps figures, years, and the hashes of the anchors that stand in each paragraph', () => {
    const claims = [claim('two "friends"'), claim('in 2021'), claim('In 2021'), claim('three friends'), claim('In 2021 again', 'S2p2')]
    expect(digestOf(paragraphs, claims)).toEqual([
      { at: 'S2p1', figures: [2], years: [2021], anchors: [anchorHash('two "friends"'), anchorHash('In 2021')].sort() },
      { at: 'S2p2', figures: [], years: [2021], anchors: [anchorHash('In 2021 again')] },
    ])
  })
})

describe('the file of the digest', () => {
  it('has a paragraph a line, is read as it was written, and leaves nothing beside it', () => {
    const root = mkdtempSync(join(tmpdir(), 'digest-'))
    mkdirSync(join(root, 'data'))
    const digest = [{ at: 'Title', figures: [], years: [], anchors: [] }, { at: 'S2p1', figures: [2], years: [2021], anchors: [anchorHash('In 2021')] }]
    writeDigest(root, digest)
    expect(readDigest(root)).toEqual(digest)
    expect(readdirSync(join(root, 'data'))).toEqual(['article-digest.json'])
    rmSync(root, { recursive: true })
    expect(digestText(digest).split('\n')).toEqual(['[', `  ${JSON.stringify(digest[0])},`, `  ${JSON.stringify(digest[1])}`, ']', ''])
  })

  it('is refused when it is malformed', () => {
    const root = mkdtempSync(join(tmpdir(), 'digest-'))
    mkdirSync(join(root, 'data'))
    writeDigest(root, [{ at: 'S2p1', figures: [], years: [], anchors: ['too short'] }])
    expect(() => readDigest(root)).toThrow()
    rmSync(root, { recursive: true })
  })
})
