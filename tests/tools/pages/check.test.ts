import type { Changes } from '../data/small-deck'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkDeck } from '../../../tools/check'
import { formatFaults } from '../../../tools/data/fault'
import { changed, SMALL_DECK, writeDeck } from '../data/small-deck'

const PAGE = 'pages/02-context.md'

function told(changes: Changes, entry?: string): string {
  const root = writeDeck(changed(changes))
  try {
    return formatFaults(checkDeck(root, entry).faults)
  }
  finally {
    rmSync(root, { recursive: true })
  }
}

describe('checkDeck(root, entry)', () => {
  it('finds no fault in a valid deck, and counts its slides', () => {
    const root = writeDeck(SMALL_DECK)
    const { slides, files, faults, data } = checkDeck(root)
    rmSync(root, { recursive: true })
    expect({ slides, files, faults }).toEqual({ slides: 3, files: ['slides.md', PAGE], faults: [] })
    expect(data?.claims).toHaveLength(4)
  })

  it('tells faults of data and pages together', () => {
    expect(told({ 'data/claims/2-context.yaml': ['value: 58000', 'value: 58k'], [PAGE]: ['secstate-visit.day', 'secstate-visi.day'] })).toBe(`data/claims/2-context.yaml:19:12  [1].figure.value
  Expected a number, received "58k".
  Write digits only (58000); put the unit in figure.unit.

pages/02-context.md:9:6  slide 2, visit
  There is no claim, record fact or inference "secstate-visi".
  Did you mean "secstate-visit"?`)
  })

  it('does not tell a faulty entry again at each page that cites it', () => {
    expect(told({ 'data/claims/2-context.yaml': ['kind: event', 'kind: even'] })).not.toContain('slide')
    expect(told({ 'data/claims/2-context.yaml': '- [' })).not.toContain('slide')
  })

  it('follows ranges and folders as Slidev does', () => {
    const root = writeDeck(changed({ 'slides.md': ['./pages/02-context.md', '/pages/02-context.md#2'] }))
    const { slides, faults } = checkDeck(root)
    rmSync(root, { recursive: true })
    expect({ slides, faults }).toEqual({ slides: 2, faults: [] })
  })

  it('names each file once, however often slides of it are brought in', () => {
    const root = writeDeck(changed({ 'slides.md': ['src: ./pages/02-context.md\n---\n', 'src: ./pages/02-context.md#2\n---\n\n---\nsrc: ./pages/02-context.md#1\n---\n'] }))
    const { slides, files, faults } = checkDeck(root)
    rmSync(root, { recursive: true })
    expect({ slides, files, faults }).toEqual({ slides: 3, files: ['slides.md', PAGE], faults: [] })
  })

  it.each(['hide', 'disabled'])('does not count a slide with "%s: true"', (key) => {
    const root = writeDeck(changed({ [PAGE]: ['part: 2', `part: 2\n${key}: true`] }))
    const { slides, faults } = checkDeck(root)
    rmSync(root, { recursive: true })
    expect({ slides, faults }).toEqual({ slides: 2, faults: [] })
  })

  it('lets a slide be without a voice for a reason', () => {
    expect(told({ [PAGE]: ['voice: article', 'voiceless: nobody says it'] })).toBe('')
  })

  it('lets a slide cite nothing for a reason', () => {
    expect(told({ [PAGE]: ['[secstate-visit]', '[]\nsourceless: nothing is claimed'] })).toBe('')
  })

  it('lets an importing slide say what a page leaves open', () => {
    expect(told({ [PAGE]: [/budget: 60s\n/g, ''], 'slides.md': ['src: ./pages/02-context.md', 'src: ./pages/02-context.md\nbudget: 10s'] })).toBe('')
  })

  it('does not tell that ids are alike which are none', () => {
    expect(told({ [PAGE]: [/id: (?:visit|sum)/g, 'id: 5'] })).not.toContain('is taken by')
  })

  it('lets an importing slide override the budget of what it brings', () => {
    expect(told({ 'slides.md': ['src: ./pages/02-context.md', 'src: ./pages/02-context.md\nbudget: 10s'] })).toBe('')
  })
})

describe('a fault of a page names the slide and its place', () => {
  it.each<[string, Changes, string]>([
    ['a missing page file', { 'slides.md': ['02-context', '02-contex'] }, `slides.md:24:1  slide 2
  The page file pages/02-contex.md is missing.
  Write it, or correct "src:".`],
    ['a page that brings in itself', { [PAGE]: ['---\nid: sum', '---\nsrc: ./02-context.md\n---\n\n---\nid: sum'] }, `pages/02-context.md:21:1  slide 3
  The page file pages/02-context.md brings in itself.
  Remove "src:", or name another file.`],
    ['a range beyond the file', { 'slides.md': ['context.md', 'context.md#1,3'] }, `slides.md:24:1  slide 2
  pages/02-context.md has no slide 3; it has 2.
  Correct the range after "#" in "src:".`],
    ['slides beyond the file, by numbers of two digits', { 'slides.md': ['context.md', 'context.md#1-12'] }, `slides.md:24:1  slide 2
  pages/02-context.md has no slide 12; it has 2.
  Correct the range after "#" in "src:".`],
    ['a slide before the first', { 'slides.md': ['context.md', 'context.md#0,1,2'] }, `slides.md:24:1  slide 2
  pages/02-context.md has no slide 0; it has 2.
  Correct the range after "#" in "src:".`],
    ['a key of the headmatter on a page', { [PAGE]: ['part: 2', 'part: 2\ntheme: none'] }, `pages/02-context.md:4:1  slide 2, visit: theme
  The key "theme" is unknown here.
  Known keys: id, part, voice, voiceless, claims, budget, sourceless, remark, layout, class, title, level, transition, clicks, clicksStart, clickAnimation, preload, hide, disabled, hideInToc, routeAlias, zoom.`],
    ['a key of the headmatter on a later slide of the entry file', { 'slides.md': ['src: ./pages/02-context.md', 'src: ./pages/02-context.md\ntheme: none'] }, `slides.md:25:1  import of ./pages/02-context.md: theme
  The key "theme" is unknown here.
  Known keys: id, part, voice, voiceless, claims, budget, sourceless, remark, layout, class, title, level, transition, clicks, clicksStart, clickAnimation, preload, hide, disabled, hideInToc, routeAlias, zoom, src, bridge.`],
    ['an unknown claim like no other', { [PAGE]: ['[secstate-visit]', '[zzzzzzzzzz]'] }, `pages/02-context.md:5:10  slide 2, visit
  There is no claim, record fact or inference "zzzzzzzzzz".
  Add it to the data, or correct the id.`],
    ['an alias in the frontmatter', { [PAGE]: ['budget: 60s', 'budget: *time'] }, `pages/02-context.md:6:9  slide 2, visit
  Data files hold no anchors and no aliases.
  Write the value out; put it in quotes if it begins with & or *.`],
    ['frontmatter that is no YAML, by the id in it', { [PAGE]: ['id: visit\n', 'ride: horse\nid:   visit\nclass: [\n'] }, `pages/02-context.md:5:1  slide 2, visit
  A bracket is opened, but not closed.
  Close it with "]".`],
    ['a title that would replace others', { 'slides.md': ['src: ./pages/02-context.md', 'src: ./pages/02-context.md\ntitle: Context'] }, `slides.md:25:1  import of ./pages/02-context.md
  This title replaces the title of every slide that "src:" brings in.
  Remove it; in the headmatter, give the first slide of the deck in this file instead of importing it.`],
    ['an unknown claim', { [PAGE]: ['[secstate-visit]', '[secstate-visits]'] }, `pages/02-context.md:5:10  slide 2, visit
  There is no claim, record fact or inference "secstate-visits".
  Did you mean "secstate-visit"?`],
    ['a claim named twice', { [PAGE]: ['[secstate-visit]', '[secstate-visit, secstate-visit]'] }, `pages/02-context.md:5:26  slide 2, visit
  The claim "secstate-visit" is named twice.
  Name it once.`],
    ['an unknown reference in a note', { [PAGE]: ['secstate-visit.month', 'secstate-visit.mont'] }, `pages/02-context.md:17:12  slide 2, visit
  "mont" is no form of an entry.
  Did you mean "month"?`],
    ['an unknown reference in a Mermaid label', { [PAGE]: ['"{{secstate-visit}}"', '"{{secstat-visit}}"'] }, `pages/02-context.md:13:6  slide 2, visit
  There is no claim, record fact or inference "secstat-visit".
  Did you mean "secstate-visit"?`],
    ['an unknown key', { [PAGE]: ['budget: 60s', 'budget: 60s\nvoise: article'] }, `pages/02-context.md:7:1  slide 2, visit: voise
  The key "voise" is unknown here.
  Did you mean "voice"?`],
    ['a missing budget', { [PAGE]: ['budget: 60s\n', ''] }, `pages/02-context.md:2:1  slide 2, visit: budget
  The key "budget" is missing.
  Add "budget:" to this entry.`],
    ['a budget in minutes', { [PAGE]: ['budget: 60s', 'budget: 1min'] }, `pages/02-context.md:6:9  slide 2, visit: budget
  Expected whole seconds such as 150s, received "1min".
  Correct the value.`],
    ['a tenth part', { [PAGE]: ['part: 2', 'part: 10'] }, `pages/02-context.md:3:7  slide 2, visit: part
  Expected at most 9, received 10.
  Correct the number.`],
    ['an unknown voice', { [PAGE]: ['voice: article', 'voice: artikle'] }, `pages/02-context.md:4:8  slide 2, visit: voice
  Expected one of article, record, inference; received "artikle".
  Did you mean "article"?`],
    ['no voice', { [PAGE]: ['voice: article\n', ''] }, `pages/02-context.md:2:1  slide 2, visit
  The slide has no voice.
  Add "voice: article", "record" or "inference", or "voiceless:" with the reason.`],
    ['a voice and none', { [PAGE]: ['voice: article', 'voice: article\nvoiceless: because of this'] }, `pages/02-context.md:5:12  slide 2, visit
  The slide has a voice and a reason to have none.
  Remove one of the two.`],
    ['no claims and no reason', { [PAGE]: ['[secstate-visit]', '[]'] }, `pages/02-context.md:5:9  slide 2, visit
  The slide names no claims.
  Name what it cites, or add "sourceless:" with the reason.`],
    ['no note', { [PAGE]: [/<!--\nHe came[^>]*-->/, ''] }, `pages/02-context.md:1:1  slide 2, visit
  The slide has no note.
  End it with <!-- what the lecturer says -->.`],
    ['no frontmatter', { [PAGE]: ['---\nid: sum', '---\n\n# Bare\n\n<!-- said -->\n\n---\nid: sum'] }, `pages/02-context.md:21:1  slide 3
  The slide has no frontmatter.
  Begin it with "---", its id, part, voice, claims and budget, and "---"; no blank line after the first.`],
    ['frontmatter that is no YAML', { [PAGE]: ['claims: [secstate-visit]', 'claims: [secstate-visit'] }, `pages/02-context.md:6:1  slide 2, visit
  A bracket is opened, but not closed.
  Close it with "]".`],
    ['an id borne twice', { [PAGE]: ['id: sum', 'id: opening'] }, `pages/02-context.md:21:5  slide 3, opening
  The name "opening" is taken by slide 1 (slides.md:1).
  Give one of the two another id.`],
    ['an unknown key in the headmatter', { 'slides.md': ['theme: none', 'theme: none\ndurations: 45min'] }, `slides.md:3:1  slide 1, opening: durations
  The key "durations" is unknown here.
  Did you mean "duration"?`],
  ])('%s', (_, changes, message) => {
    expect(told(changes)).toBe(message)
  })

  it.each(['just some words', '- id: visit'])('frontmatter that is no keys: %s', (frontmatter) => {
    const [page] = SMALL_DECK[PAGE]!.split('id: visit')
    const missing = told({ [PAGE]: `${page}${frontmatter}\n---\n\n# Words\n\n<!-- said -->\n` })
    expect(missing.match(/slide 2.*\n {2}.*/g)).toEqual(['id', 'part', 'claims', 'budget'].map(key => `slide 2: ${key}\n  The key "${key}" is missing.`))
  })

  it('a missing entry file', () => {
    expect(told({}, 'short.md')).toBe(`short.md:1:1
  The entry file is missing.
  Name a Markdown file in the root of the deck.`)
  })
})
