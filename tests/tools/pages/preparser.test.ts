import { rmSync } from 'node:fs'
import { parse } from '@slidev/parser/core'
import { describe, expect, it } from 'vitest'
import { citationOf } from '../../../lib/citation'
import { loadData } from '../../../tools/data/load'
import { pagesPreparser } from '../../../tools/pages/preparser'
import { levelOf, plainTitle } from '../../../tools/pages/title'
import { changed, SMALL_DECK, writeDeck } from '../data/small-deck'

const root = writeDeck(changed({ 'data/record.yaml': ['sources: [centcom]\n', `sources: [centcom]
- id: heard
  text: Something that is generally known.
  basis: general-knowledge
  sure: low
`] }))
const data = loadData(root).data!
rmSync(root, { recursive: true })

async function slides(markdown: string) {
  return (await parse(markdown, 'pages/x.md', [pagesPreparser(data)])).slides
}

describe('the preparser', () => {
  it('fills headline, Mermaid fence, note and frontmatter', async () => {
    const [slide, second] = await slides(SMALL_DECK['pages/02-context.md']!.replace('budget: 60s', 'budget: 60s\nremark: "seen on {{secstate-visit.day}}"'))
    expect(slide?.content).toContain('# On 6 September a visitor came')
    expect(slide?.content).toContain('A["6 September 2021"] --> B')
    expect(slide?.note).toBe('He came in September 2021.\n\nSources: Article, S2p2')
    expect(slide?.frontmatter.remark).toBe('seen on 6 September')
    expect(second?.note).toMatch(/^That is about 47%\.\n\nSources: Article, S/)
  })

  it('fills what is nested in the frontmatter, and leaves what is no text', async () => {
    const nested = `labels: ["{{evac-total}}", { deep: "{{secstate-visit.year}}", none: null }]\nzoom: 2`
    const [slide] = await slides(SMALL_DECK['pages/02-context.md']!.replace('budget: 60s', `budget: 60s\n${nested}`))
    expect(slide?.frontmatter).toMatchObject({ labels: ['more than 123,000', { deep: '2021', none: null }], zoom: 2 })
  })

  it('gives no title to a slide without a headline, and no citation to one that names no claims', async () => {
    const [slide] = await slides('---\nid: bare\n---\n\nOnly words.\n')
    expect(slide?.frontmatter).toEqual({ id: 'bare', level: 2 })
  })

  it('sets the title from the filled headline, without its markup', async () => {
    const [, second] = await slides(SMALL_DECK['pages/02-context.md']!)
    expect(second?.frontmatter.title).toBe('Nearly half passed through')
    expect(second?.title).toBe('Nearly half passed through')
  })

  it('keeps a title that is given', async () => {
    const [slide] = await slides(SMALL_DECK['pages/02-context.md']!.replace('part: 2', 'part: 2\ntitle: Another'))
    expect(slide?.frontmatter.title).toBe('Another')
  })

  it('gives a slide its level by its layout, unless it has one', async () => {
    const page = SMALL_DECK['pages/02-context.md']!
    expect((await slides(page))[0]?.level).toBe(2)
    expect((await slides(page.replace('part: 2', 'part: 2\nlayout: section')))[0]?.level).toBe(1)
    expect((await slides(page.replace('part: 2', 'part: 2\nlevel: 3')))[0]?.level).toBe(3)
    expect([levelOf('cover'), levelOf('figure'), levelOf(undefined)]).toEqual([1, 2, 2])
  })

  it('leaves a slide that only names a page file as it is', async () => {
    const [slide] = await slides('---\nsrc: ./other.md\n---\n')
    expect(slide?.frontmatter).toEqual({ src: './other.md' })
  })

  it('puts what the slide rests on into its frontmatter', async () => {
    const [first, second] = await slides(SMALL_DECK['pages/02-context.md']!)
    expect(first?.frontmatter.citation).toEqual({ article: ['S2p2'], record: [], arithmetic: [], indexPages: [1] })
    expect(second?.frontmatter.citation).toEqual({
      article: ['S2p1'],
      record: ['US Central Command, 30 August 2021'],
      arithmetic: ['58,000 ÷ 123,000 = about 47%'],
      indexPages: [1],
    })
  })

  it('refuses what no page check has seen', async () => {
    const fault = '  There is no claim, record fact or inference "nothing-such".\n  Add it to the data, or correct the id.'
    await expect(slides('# {{nothing-such}}\n')).rejects.toThrow(`slide:1:3\n${fault}`)
    await expect(slides('---\nremark: of {{nothing-such}}\n---\n\n# Words\n')).rejects.toThrow(`frontmatter:1:4\n${fault}`)
    await expect(slides('# Words\n\n<!--\n{{nothing-such}}\n-->\n')).rejects.toThrow(`note:1:1\n${fault}`)
  })
})

describe('citationOf(ids, data)', () => {
  it('names each paragraph once, in the order of the article', () => {
    expect(citationOf(['small-state', 'secstate-visit', 'evac-total', 'evac-via-qatar'], data).article).toEqual(['S2p1', 'S2p2', 'S3p2'])
  })
  it('says when the record is general knowledge', () => {
    expect(citationOf(['airlift-counted', 'heard'], data).record).toEqual(['US Central Command, 30 August 2021', 'general knowledge, not checked'])
  })
  it('says between which places a distance is measured', () => {
    expect(citationOf(['distance-doha-kabul'], data).arithmetic).toEqual(['Doha to Kabul = about 1,982 km'])
  })
  it('shows the sources of evidence', () => {
    expect(citationOf(['for-one'], data).record).toEqual(['US Central Command, 30 August 2021'])
  })
})

describe('plainTitle(content)', () => {
  it.each([
    ['# A *state* in **the** `cracks`', 'A state in the cracks'],
    ['text\n\n## A [link](https://example.org) and ![picture](/a.png)', 'A link and picture'],
    ['```md\n# not this\n```\n\n# this', 'this'],
    ['# One<br>two', 'One two'],
    ['# One <br> two <br>', 'One two'],
    ['# __One__ and _only one_, not snake_case', 'One and only one, not snake_case'],
    ['# Doubled  blanks', 'Doubled blanks'],
    ['# snake_case_name stays', 'snake_case_name stays'],
    ['no heading', undefined],
  ])('reads %j as %j', (content, title) => {
    expect(plainTitle(content)).toBe(title)
  })
})
