import type { DeckData } from '../../../data/schema/deck'
import type { ToldSlide } from '../told/told-slides'
import type { PageOf } from './places'
import { VERDICT_WORDS } from '../../../lib/tables/words'
import { element, escaped } from '../told/html'

type Claim = DeckData['claims'][number]

function pagesOf(id: string, slides: readonly ToldSlide[], pageOf: PageOf): string {
  const pages = slides.filter(({ statements }) => statements.some(statement => statement.id === id)).flatMap(({ no }) => pageOf(`slide-${no}`) ?? [])
  return pages.length > 0 ? ` <span class="ho-where">p. ${[...new Set(pages)].join(', ')}</span>` : ''
}

// That nobody looked is the rule for an argument; it is said once, above all claims.
function recordOf({ record: { verdict, text } }: Claim): string {
  if (verdict === 'unchecked')
    return ''
  return ` <i>Record: ${VERDICT_WORDS[verdict]}${text ? `. ${escaped(text)}` : '.'}</i>`
}

/** Every statement of the article under its paragraph, with what the public record says of it and the pages that rest on it. */
export function claimsRegister({ article, claims }: DeckData, slides: readonly ToldSlide[], pageOf: PageOf): string {
  const paragraphs = article.paragraphs.flatMap(({ at, role }) => {
    const items = claims.filter(claim => claim.at === at).map(claim => element('li', `${escaped(claim.text)}${recordOf(claim)}${pagesOf(claim.id, slides, pageOf)}`))
    return items.length > 0 ? [`<h3>${escaped(at.toLowerCase() === role ? at : `${at}: ${role}`)}</h3>\n${element('ul', items.join(''))}`] : []
  })
  return `<p class="ho-lead">Our paraphrase of each statement. Where the public record was compared, it says so in italics; of all others nobody looked. Page numbers lead to the slides that rest on a statement.</p>\n<div class="ho-claims">${paragraphs.join('')}</div>`
}
