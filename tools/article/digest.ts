import type { Claim } from '../../data/schema/claim'
import type { Paragraph } from './paragraphs'
import { createHash } from 'node:crypto'
import { figuresIn, yearsIn } from './figures'

/** What may be published of a paragraph: its locator, figures, years, and hashes of the anchor phrases that stand in it. */
export interface ParagraphDigest { at: string, figures: number[], years: number[], anchors: string[] }

/** White space, case and the shape of quotation marks do not make two phrases differ. */
function normalised(phrase: string): string {
  return phrase.toLowerCase().replace(/[“”"]/g, '"').replace(/[‘’']/g, '\'').replace(/\s+/g, ' ').trim()
}

/** The hash that stands for an anchor phrase in the digest. */
export function anchorHash(phrase: string): string {
  return createHash('sha256').update(normalised(phrase)).digest('hex').slice(0, 16)
}

/** The publishable digest of the article for the claims that cite it. */
export function digestOf(paragraphs: readonly Paragraph[], claims: readonly Claim[]): ParagraphDigest[] {
  return paragraphs.map(({ at, text }) => ({
    at,
    figures: figuresIn(text),
    years: yearsIn(text),
    anchors: claims
      .filter(claim => claim.at === at && normalised(text).includes(normalised(claim.anchor)))
      .map(claim => anchorHash(claim.anchor))
      .filter((hash, index, all) => all.indexOf(hash) === index)
      .sort(),
  }))
}
