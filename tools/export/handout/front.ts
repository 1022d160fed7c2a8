import type { ToldDeck } from '../told/told-slides'
import type { PageOf, Place } from './places'
import { element, escaped } from '../told/html'
import { VOICE_NAMES } from '../told/statements'
import { mapOnly } from './picture'
import { placesOf } from './places'

const VOICES_TOLD = {
  article: 'what Ding Long writes, in our words; S2p1 and the like name his paragraphs.',
  record: 'what can be looked up elsewhere, with who says it and when.',
  inference: 'what we conclude or add up ourselves.',
} as const satisfies Record<keyof typeof VOICE_NAMES, string>

/** The first page: what this is, after whom, and the picture of the first slide. */
export function titlePage({ deck, data, slides }: ToldDeck): string {
  const { author, title, journal, issue } = data.article
  const [first] = slides
  return element('section', [
    `<p class="ho-kind">Handout</p><h1>${escaped(deck.title)}</h1>\n`,
    element('p', escaped(deck.subject), 'class="ho-subject"'),
    first?.layout === 'cover' ? mapOnly(first, 'Map from the Gulf to Afghanistan, as on the first slide.') : '',
    element('p', `After ${escaped(`${author}, ${title}, ${journal} ${issue}.`)}`, 'class="ho-after"'),
  ].join(''), 'class="ho-title"')
}

function contentsLine({ id, title, level }: Place, pageOf: PageOf): string {
  return `<a href="#${id}"${level === 2 ? ' class="ho-part"' : ''}><span>${escaped(title)}</span> <span class="ho-page">${pageOf(id) ?? ''}</span></a>`
}

function contents(places: readonly Place[], pageOf: PageOf): string {
  const chapters: Place[][] = []
  for (const place of places) {
    if (place.level === 2)
      chapters.push([])
    chapters.at(-1)?.push(place)
  }
  const items = chapters.map(([head, ...inside]) => element('li', [
    head ? contentsLine(head, pageOf) : '',
    element('ul', inside.map(one => element('li', contentsLine(one, pageOf))).join('')),
  ].join('')))
  return `<nav class="ho-contents" aria-label="Contents"><ul>${items.join('')}</ul></nav>\n`
}

/** The second page: what stands where, and how to tell who speaks. */
export function contentsPage({ slides }: ToldDeck, pageOf: PageOf): string {
  const voices = (Object.keys(VOICE_NAMES) as (keyof typeof VOICE_NAMES)[]).map(voice =>
    `<li class="ho-${voice}"><b>${VOICE_NAMES[voice]}:</b> ${escaped(VOICES_TOLD[voice])}</li>`)
  return element('section', [
    '<p class="ho-heading">Contents</p>',
    contents(placesOf(slides), pageOf),
    `<p class="ho-label">Who speaks</p>\n${element('ul', voices.join(''), 'class="ho-voices"')}`,
  ].join(''))
}
