import type { Voice } from '../../../data/schema/vocabulary'
import type { Statement } from '../told/statements'
import type { ToldSlide } from '../told/told-slides'
import type { Part } from './places'
import { element, elements, escaped } from '../told/html'
import { VOICE_NAMES } from '../told/statements'
import { picture, roomToWrite } from './picture'

const TEETH = 9

// The deck's sign of progress: nine teeth, the present part's filled.
function teeth(part: number): string {
  const each = Array.from({ length: TEETH }, (_, index) => `<path d="M${index * 10} 0l5 6l5 -6z" ${index === part ? 'fill="#8a1538"' : 'fill="none" stroke="#8c837b" stroke-width=".8"'}/>`)
  return `<svg class="ho-teeth" viewBox="-1 -1 92 8" preserveAspectRatio="xMinYMid" aria-hidden="true">${each.join('')}</svg>`
}

/** Statements of one voice under its name. */
function spoken(voice: Voice, statements: readonly Statement[]): string {
  const items = statements.filter(statement => statement.voice === voice).map(({ where, text }) =>
    element('li', `${where && voice === 'article' ? `<b>${escaped(where)}</b> ` : ''}${escaped(text)}${where && voice === 'record' ? ` <span class="ho-where">${escaped(where)}</span>` : ''}`))
  return items.length > 0 ? `<p class="ho-label">${VOICE_NAMES[voice]}</p>\n${element('ul', items.join(''), `class="ho-statements ho-${voice}"`)}` : ''
}

function evidence({ statements, source }: ToldSlide): string {
  const told = (Object.keys(VOICE_NAMES) as Voice[]).map(voice => spoken(voice, statements)).join('')
  return element('div', told + element('p', source && `Sources: ${escaped(source)}`, 'class="ho-source"'), 'class="ho-evidence"')
}

function opener(slide: ToldSlide): string {
  const { no, headline, note } = slide
  return element('article', [
    `<div><h3 id="slide-${no}">${escaped(headline)}</h3>\n${elements('p', note)}</div>`,
    picture(slide),
  ].join(''), 'class="ho-opener"')
}

function content(slide: ToldSlide): string {
  const { no, headline, voice, note } = slide
  return element('article', [
    voice ? element('p', `${VOICE_NAMES[voice]} · slide ${no}`, 'class="ho-who"') : element('p', `Slide ${no}`, 'class="ho-who"'),
    `<h3 id="slide-${no}">${escaped(headline)}</h3>\n`,
    picture(slide),
    `<div class="ho-columns">${element('div', elements('p', note), 'class="ho-note"')}${evidence(slide)}</div>`,
  ].join(''), 'class="ho-slide"')
}

function band({ id, title }: Part): string {
  const number = Number(/^Part (\d)/.exec(title)?.[1] ?? 0) - 1
  return `<header class="ho-band">${number >= 0 ? teeth(number) : ''}<h2 id="${id}">${escaped(title)}</h2></header>\n`
}

/** A part: a page a slide, its opening slide on the first of them; what is left of a page is for the reader's own notes. */
export function partHtml(part: Part, index: number): string {
  const openers = part.slides.filter(({ layout }) => layout === 'section')
  const others = part.slides.filter(({ layout }) => layout !== 'section')
  const sheets = (others.length > 0 ? others : [undefined]).map((slide, at) =>
    element('section', [at === 0 ? band(part) + openers.map(opener).join('') : '', slide ? content(slide) : '', roomToWrite('Your notes')].join(''), `class="ho-sheet part-${index}"`))
  return sheets.join('')
}
