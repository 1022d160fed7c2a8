import type { ToldDeck, ToldSlide } from '../told/told-slides'
import type { ChapterId, PageOf } from './places'
import { sourceWords } from '../../../lib/citation'
import { element, escaped } from '../told/html'
import { argumentInWords } from './argument'
import { claimsRegister } from './claims'
import { picture, roomToWrite } from './picture'

function argument({ slides, data }: ToldDeck): string {
  const map = slides.find(({ blocks, headline }) => /argument/i.test(headline) && blocks.some(({ kind }) => kind === 'picture'))
  const { author, title, journal, issue } = data.article
  return [
    map ? picture(map, 'Map of the argument, as on its slide; the same in words stands below.') : '',
    argumentInWords(data),
    element('p', escaped(`Paragraphs are those of ${author}, ${title}, ${journal} ${issue}.`), 'class="ho-source"'),
  ].join('')
}

function questions({ data }: ToldDeck): string {
  const asked = data.questions.map(({ title, text }) => element('li', `<h3>${escaped(title)}</h3><p>${escaped(text)}</p>${roomToWrite('')}`))
  return element('ol', asked.join('') + element('li', `<h3>A question of your own</h3>${roomToWrite('')}`), 'class="ho-questions"')
}

function glossary({ data }: ToldDeck): string {
  const terms = data.glossary.map(({ term, meaning }) => `<div><dt>${escaped(term)}</dt><dd>${escaped(meaning)}</dd></div>`)
  const signs = data.actors.flatMap(actor => 'code' in actor && actor.code ? [element('li', `<b>${escaped(actor.code)}</b> ${escaped(actor.name)}`)] : [])
  return `${element('dl', terms.join('\n'), 'class="ho-glossary"')}<p class="ho-label">Letters in the pictures</p>\n${element('ul', signs.join(''), 'class="ho-signs"')}`
}

function sources({ data }: ToldDeck): string {
  const line = (source: typeof data.sources[number]): string =>
    escaped([sourceWords(source), source.speaker && source.publisher, source.title, source.address].filter(Boolean).join('. '))
  return element('ul', data.sources.map(source => element('li', line(source))).join(''), 'class="ho-sources"')
}

/** The body of a chapter at the end of the handout. */
export function chapterHtml(id: ChapterId, told: ToldDeck, pageOf: PageOf): string {
  const bodies: Record<ChapterId, (told: ToldDeck) => string> = {
    'argument-map': argument,
    questions,
    glossary,
    'claims': ({ data, slides }) => claimsRegister(data, slides as readonly ToldSlide[], pageOf),
    sources,
  }
  return bodies[id](told)
}
