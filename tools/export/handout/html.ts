import type { ToldDeck, ToldSlide } from '../told/told-slides'
import { sourceWords } from '../../../lib/citation'
import { element, elements, escaped, grouped } from '../told/html'
import { VOICE_NAMES } from '../told/statements'
import { argumentInWords } from './argument'

/** What has a place in the contents; `id` is also the name that links look up. */
export interface Place {
  id: string
  title: string
  /** 2 for a part or a chapter at the end, 3 for a slide. */
  level: 2 | 3
}

const CHAPTERS = [
  { id: 'argument-map', title: 'The argument on one page' },
  { id: 'questions', title: 'Questions' },
  { id: 'glossary', title: 'Glossary' },
  { id: 'sources', title: 'Sources' },
] as const

const ROOM_TO_WRITE = `<div class="ho-lines" aria-hidden="true">${'<i></i>'.repeat(4)}</div>`

/** Everything in the contents, in order. */
export function placesOf(slides: readonly ToldSlide[]): Place[] {
  const parts = grouped(slides, ({ part }) => part).flatMap(({ key, members }, index): Place[] => [
    { id: `part-${index}`, title: key, level: 2 },
    ...members.map(({ no, headline }): Place => ({ id: `slide-${no}`, title: headline, level: 3 })),
  ])
  return [...parts, ...CHAPTERS.map(chapter => ({ ...chapter, level: 2 as const }))]
}

function pictureWords({ no, blocks }: ToldSlide): string {
  const words = blocks.map(block => block.kind === 'table' ? [block.head, ...block.rows].map(cells => cells.join(', ')).join('; ') : block.text)
  return `Picture of slide ${no}. ${words.join(' ')}`
}

// The slide itself is set in later, by the browser that has it.
function picture(slide: ToldSlide, words = pictureWords(slide)): string {
  return `<div class="ho-picture" role="img" data-slide="${slide.no}" aria-label="${escaped(words)}"></div>\n`
}

function slideHtml(slide: ToldSlide): string {
  const { no, headline, layout, note, statements, source } = slide
  const isOpener = layout === 'section'
  const list = statements.map(({ voice, where, text }) =>
    `<li class="ho-${voice}"><b>${VOICE_NAMES[voice]}${where && ` · ${escaped(where)}`}</b> ${escaped(text)}</li>`).join('\n')
  return element('article', [
    isOpener ? picture(slide) : '',
    `<h3 id="slide-${no}">${escaped(headline)}</h3>\n`,
    isOpener ? '' : picture(slide),
    element('div', elements('p', note), 'class="ho-note"'),
    list && !isOpener ? `<p class="ho-label">What it rests on</p>\n<ul class="ho-statements">${list}</ul>\n` : '',
    isOpener ? '' : element('p', escaped(source), 'class="ho-source"'),
  ].join(''), `class="ho-slide${isOpener ? ' ho-opener' : ''}"`)
}

function contents(places: readonly Place[], pageOf: (id: string) => number | undefined): string {
  const line = ({ id, title, level }: Place): string =>
    `<a href="#${id}"${level === 2 ? ' class="ho-part"' : ''}><span>${escaped(title)}</span> <span class="ho-page">${pageOf(id) ?? ''}</span></a>`
  const chapters: Place[][] = []
  for (const place of places) {
    if (place.level === 2)
      chapters.push([])
    chapters.at(-1)?.push(place)
  }
  const items = chapters.map(([head, ...inside]) => element('li', [head ? line(head) : '', element('ul', inside.map(one => element('li', line(one))).join(''))].join('')))
  return `<nav class="ho-contents" aria-label="Contents"><ul>${items.join('')}</ul></nav>\n`
}

function titlePage({ deck, data }: ToldDeck, lines: string): string {
  const { author, title, journal, issue } = data.article
  const after = [author, title, `${journal} ${issue}`]
  return `<div class="ho-title"><h1>${escaped(deck.title)}</h1>\n<p class="ho-subject">${escaped(deck.subject)}</p>\n<p class="ho-after">Handout. After ${escaped(after.join(', '))}</p>\n${lines}</div>\n`
}

function chapterHtml(id: typeof CHAPTERS[number]['id'], { slides, data }: ToldDeck): string {
  if (id === 'argument-map')
    return slides.filter(({ blocks, headline }) => /argument/i.test(headline) && blocks.some(({ kind }) => kind === 'picture')).slice(0, 1).map(slide => picture(slide, 'Map of the argument, as on its slide; the same in words stands below.')).join('') + argumentInWords(data)
  if (id === 'questions')
    return element('ol', data.questions.map(({ title, text }) => element('li', `<h3>${escaped(title)}</h3><p>${escaped(text)}</p>${ROOM_TO_WRITE}`)).join(''), 'class="ho-questions"')
  if (id === 'glossary')
    return element('dl', data.glossary.map(({ term, meaning }) => `<div><dt>${escaped(term)}</dt><dd>${escaped(meaning)}</dd></div>`).join('\n'), 'class="ho-glossary"')
  return element('ul', data.sources.map(source => element('li', escaped([sourceWords(source), source.speaker && source.publisher, source.title, source.address].filter(Boolean).join('. ')))).join(''), 'class="ho-sources"')
}

/** The body of the handout; `pageOf` gives the page on which a place begins, once that is known. */
export function handoutHtml(told: ToldDeck, pageOf: (id: string) => number | undefined): string {
  const parts = grouped(told.slides, ({ part }) => part).map(({ key, members }, index) =>
    element('section', `<h2 id="part-${index}">${escaped(key)}</h2>\n${members.map(slideHtml).join('')}`, `class="part-${index}"`))
  const chapters = CHAPTERS.map(({ id, title }) =>
    element('section', `<h2 id="${id}">${title}</h2>\n${chapterHtml(id, told)}`, id === 'argument-map' ? 'class="ho-map"' : ''))
  return [titlePage(told, contents(placesOf(told.slides), pageOf)), ...parts, ...chapters].join('')
}
