import type { Claim } from '../../data/schema/claim'
import type { ParagraphDigest } from './digest'
import { anchorHash } from './digest'

/** Numbers in the article's words that count nothing the argument uses. */
const NOT_CLAIMED: Record<string, { figures: number[], reason: string }> = {
  S3p2: { figures: [2], reason: '"the two" points back at Saudi Arabia and Iran' },
}

const WORD_AMOUNTS = new Set(['days', 'weeks', 'months', 'years', 'times', 'count'])

/** Figures said without a number ("a few days", "several times") have nothing to be compared. */
function figureFault(claim: Claim, paragraph: ParagraphDigest): string | undefined {
  const { value, unit, words } = claim.figure ?? {}
  if (value === undefined || paragraph.figures.includes(value) || (words !== undefined && WORD_AMOUNTS.has(unit ?? '')))
    return undefined
  return `cites ${claim.at} for ${value}, but that paragraph names ${paragraph.figures.join(', ') || 'no figure'}`
}

function yearFault(claim: Claim, paragraph: ParagraphDigest): string | undefined {
  const year = Number(claim.date?.value.slice(0, 4))
  if (!claim.date || paragraph.years.includes(year))
    return undefined
  return `cites ${claim.at} for ${year}, but that paragraph names ${paragraph.years.join(', ') || 'no year'}`
}

function anchorFault(claim: Claim, paragraph: ParagraphDigest): string | undefined {
  return paragraph.anchors.includes(anchorHash(claim.anchor))
    ? undefined
    : `anchors in "${claim.anchor}", which does not stand in ${claim.at}`
}

/** Every mismatch between the claims and the article: a figure, year or anchor phrase that is not in the cited paragraph. */
export function mismatches(claims: readonly Claim[], digest: readonly ParagraphDigest[]): string[] {
  return claims.flatMap((claim) => {
    const paragraph = digest.find(({ at }) => at === claim.at)
    if (!paragraph)
      return [`${claim.id} cites ${claim.at}, which the article does not have`]
    return [figureFault, yearFault, anchorFault]
      .map(fault => fault(claim, paragraph))
      .filter(fault => fault !== undefined)
      .map(fault => `${claim.id} ${fault}`)
  })
}

/** Figures and years of the article that no claim carries. */
export function uncovered(claims: readonly Claim[], digest: readonly ParagraphDigest[]): string[] {
  return digest.flatMap(({ at, figures, years }) => {
    const here = claims.filter(claim => claim.at === at)
    const days = here.flatMap(({ date }) => date?.value.length === 10 ? [Number(date.value.slice(8))] : [])
    const known = new Set([...here.map(({ figure }) => figure?.value), ...days, ...NOT_CLAIMED[at]?.figures ?? []])
    const knownYears = new Set(here.map(({ date }) => Number(date?.value.slice(0, 4))))
    return [
      ...figures.filter(figure => !known.has(figure)).map(figure => `${at}: no claim carries ${figure}`),
      ...years.filter(year => !knownYears.has(year)).map(year => `${at}: no claim carries the year ${year}`),
    ]
  })
}
