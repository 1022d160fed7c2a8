import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { mismatches, uncovered } from '../../../tools/article/compare'
import { digestOf } from '../../../tools/article/digest'
import { digestText, readDigest } from '../../../tools/article/digest-file'
import { paragraphsOf } from '../../../tools/article/paragraphs'
import { loadData } from '../../../tools/data/load'

const root = process.cwd()
const { data } = loadData(root)
const claims = data?.claims ?? []
const digest = readDigest(root)
const article = process.env.ARTICLE ?? ''
const hasArticle = article !== '' && existsSync(article)
if (!hasArticle)
  console.log('The article’s text is not at hand (ARTICLE names no file): the claims are held against the committed digest alone.')

describe('the claims', () => {
  it('are there', () => expect(claims.length).toBeGreaterThan(100))

  it('agree with the article’s digest in figure, year and anchor', () => {
    expect(mismatches(claims, digest)).toEqual([])
  })

  it('leave no figure and no year of the article uncovered', () => {
    expect(uncovered(claims, digest)).toEqual([])
  })
})

describe('the committed digest', () => {
  it('has the paragraphs of data/article.yaml, in order', () => {
    expect(digest.map(({ at }) => at)).toEqual(data?.article.paragraphs.map(({ at }) => at))
  })

  it.runIf(hasArticle)('is what the article’s text gives today', () => {
    const fresh = digestOf(paragraphsOf(readFileSync(article, 'utf8')), claims)
    expect(digestText(digest)).toBe(digestText(fresh))
  })
})
