import type { Size } from './geometry'
import { parse } from 'yaml'

/** What may stand behind ```` ```mermaid ````: `{place: '1128x440', clicks: 'elsewhere'}`. */
export interface FenceOptions {
  /** Room for the diagram in px, `1128x440`. */
  place?: Size
  /** Other clicks of the slide cannot be counted from its text: do not look for gaps. */
  clicks?: 'elsewhere'
}

const MERMAID = /^mermaid(?=\s|\{|$)/
const PLACE = /^(\d+)\s*[x×]\s*(\d+)$/

/** Whether a fence's info string names Mermaid. */
export function isMermaid(info: string): boolean {
  return MERMAID.test(info.trim())
}

/** The options of a Mermaid fence. Throws an Error that says what to write. */
export function fenceOptions(info: string, defaultPlace?: string): FenceOptions {
  const { place = defaultPlace, clicks } = readOptions(info.trim().replace(MERMAID, '').trim())
  return { place: place === undefined ? undefined : toSize(place), clicks: clicks === 'elsewhere' ? clicks : undefined }
}

function readOptions(text: string): { place?: string, clicks?: string } {
  if (!text.startsWith('{'))
    return {}
  // Slidev's own Mermaid, which may have to take over, puts them into an attribute.
  if (text.includes('"'))
    throw new Error(`Write ${text.replaceAll('"', '\'')} with single quotes.`)
  try {
    return parse(text) as { place?: string, clicks?: string }
  }
  catch {
    throw new Error(`Cannot read ${text}. Write {place: '1128x440'} behind \`\`\`mermaid.`)
  }
}

/** `1128x440` as numbers. */
function toSize(place: string): Size {
  const match = PLACE.exec(place)
  if (!match)
    throw new Error(`Expected a place such as '1128x440', received ${JSON.stringify(place)}.`)
  return { w: Number(match[1]), h: Number(match[2]) }
}
