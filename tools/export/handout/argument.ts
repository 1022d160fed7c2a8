import type { DeckData } from '../../../data/schema/deck'
import { element, escaped } from '../told/html'

type Argument = DeckData['argument']

const COLUMNS = [
  { key: 'context', title: 'What Qatar did' },
  { key: 'causes', title: 'Causes' },
  { key: 'dividends', title: 'Dividends' },
  { key: 'risks', title: 'Risks' },
] as const

function points(points: readonly { title: string, claim: string }[], atOf: (claim: string) => string): string {
  return points.map(({ title, claim }) => `<li><b>${escaped(title)}</b> ${escaped(atOf(claim))}</li>`).join('')
}

function links({ causes, dividends, feeds }: Argument): string {
  const titleOf = (id: string): string => [...causes, ...dividends].find(one => one.id === id)?.title ?? id
  return feeds.map(feed => `<li class="ho-${feed.basis === 'stated' ? 'article' : 'inference'}"><b>${escaped(titleOf(feed.from))} to ${escaped(titleOf(feed.to))}</b> ${'at' in feed && feed.at ? escaped(feed.at) : 'our inference'}. ${escaped(feed.why)}</li>`).join('')
}

/** The points of the argument with their paragraphs, and which cause feeds which dividend, for under its map. */
export function argumentInWords({ argument, claims }: DeckData): string {
  const atOf = (id: string): string => claims.find(claim => claim.id === id)?.at ?? ''
  const columns = COLUMNS.map(({ key, title }) =>
    `<div><p class="ho-label">${title}</p>${element('ul', points(argument[key], atOf))}</div>`)
  return `<div class="ho-points">${columns.join('')}</div>\n<p class="ho-label">What feeds what</p>\n${element('ul', links(argument), 'class="ho-feeds"')}`
}
