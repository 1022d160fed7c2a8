import type { Setting } from '../../fonts/instances'
import type { ToldSlide } from '../told/told-slides'
import { fonts } from '../../../styles/tokens'
import { instanceOf } from '../../fonts/instances'
import { partsOf } from './places'

const MM = 96 / 25.4

/** The type area of A4 within its margins, and a line to write on, in CSS pixels. */
export const PAPER = { width: 170 * MM, height: 255 * MM, line: 8.5 * MM } as const

const FOOT_TEXT: Setting = { family: 'Source Sans 3 Variable', style: 'normal', weight: 400, size: 11 }
const FOOT_NUMBER: Setting = { ...FOOT_TEXT, weight: 600 }

/** What heads and feet of the pages are set in. */
export const FOOT: readonly Setting[] = [FOOT_TEXT, FOOT_NUMBER]

function footFont(setting: Setting): string {
  return `font: ${setting.weight} 8.5pt/12pt '${instanceOf(setting)?.family ?? ''}', ${fonts.sans}`
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, sign => `\\${sign}`)}"`
}

// Each part is a named page, because a running head cannot be read off a heading.
function runningHeads(parts: readonly string[]): string {
  return parts.map((part, index) => `
@page part-${index} { @top-left { content: ${quoted(part)} } }
.part-${index} { page: part-${index} }`).join('')
}

function pages(title: string): string {
  return `@page {
  size: 210mm 297mm;
  margin: 22mm 20mm 20mm;
  ${footFont(FOOT_TEXT)};
  color: #57504b;
  @top-left { content: ""; vertical-align: bottom; padding-bottom: 5mm }
  @bottom-left { content: ${quoted(title)}; vertical-align: top; padding-top: 5mm }
  @bottom-right { content: counter(page); vertical-align: top; padding-top: 5mm; ${footFont(FOOT_NUMBER)}; color: #1e1b1a }
}
@page :first { @bottom-left { content: "" } @bottom-right { content: "" } }`
}

const { serif, sans } = fonts
const OUTSIDE = ':not(:where(.ho-picture *))'

const TEXT = `
html, body { all: revert; margin: 0; height: auto; overflow: visible; background: #fff }
#handout { width: 170mm; font: 10.5pt/15pt ${serif}; color: #1e1b1a; hyphens: manual; --ground: #fff }
#handout > section { break-before: page }
#handout > section:first-child { break-before: auto }
#handout :is(h1, h2, h3)${OUTSIDE} { margin: 0; break-after: avoid; text-wrap: balance }
#handout h2${OUTSIDE} { font: 600 19pt/23pt ${serif} }
#handout h3${OUTSIDE} { font: 600 17pt/21pt ${serif} }
#handout p${OUTSIDE} { margin: 0; orphans: 2; widows: 2 }
#handout :is(ul, ol, dl)${OUTSIDE} { margin: 0; padding: 0; list-style: none }
#handout .ho-label { margin: 4mm 0 1.5mm; font: 600 9pt/12pt ${sans}; break-after: avoid }
#handout .ho-source, #handout .ho-where { font: 7.75pt/10.5pt ${sans}; color: #57504b }
#handout .ho-band { margin-bottom: 6mm; padding-bottom: 2.5mm; border-bottom: .7mm solid #1e1b1a }
#handout .ho-teeth { display: block; width: 60mm; height: 4mm; margin-bottom: 2mm }
#handout .ho-article { border-left: .8mm solid #1e1b1a }
#handout .ho-record { border-left: 1.2mm double #1e1b1a }
#handout .ho-inference { border-left: .8mm dashed #1e1b1a; font-style: italic }
#handout .ho-inference b { font-style: normal }
`

const FRONT = `
#handout .ho-kind { padding-top: 8mm; font: 600 11pt/14pt ${sans}; color: #8a1538 }
#handout h1${OUTSIDE} { margin: 1mm 0 6mm; font: 600 40pt/44pt ${serif} }
#handout .ho-subject { max-width: 135mm; margin-bottom: 12mm; font: 14pt/20pt ${sans} }
#handout .ho-title .ho-picture { margin-bottom: 12mm }
#handout .ho-after { padding-left: 4mm; border-left: 1mm solid #1e1b1a; font: 10.5pt/15pt ${sans} }
#handout .ho-heading { margin-bottom: 6mm; padding-bottom: 2.5mm; border-bottom: .7mm solid #1e1b1a; font: 600 19pt/23pt ${serif} }
#handout .ho-contents { columns: 2; column-gap: 10mm; font: 9.5pt/13pt ${sans} }
#handout .ho-contents > ul > li { margin-bottom: 3.5mm; break-inside: avoid }
#handout .ho-contents li li { margin-top: .7mm }
#handout .ho-contents a { display: flex; gap: 3mm; justify-content: space-between; color: inherit; text-decoration: none; border: 0 }
#handout .ho-contents .ho-part { font-weight: 600 }
#handout .ho-contents .ho-page { font-variant-numeric: tabular-nums }
#handout .ho-voices { font: 9.5pt/13.5pt ${sans} }
#handout .ho-voices li { margin-bottom: 2mm; padding-left: 3mm }
`

const SHEETS = `
#handout .ho-picture { position: relative; overflow: hidden; contain: paint; break-inside: avoid; break-after: avoid; margin: 4mm 0 5mm }
#handout .ho-whole { outline: .25mm solid #bdb5ab }
#handout .ho-picture > .print-slide-container { position: absolute; break-after: auto; background: #fff }
#handout .ho-opener { display: flex; gap: 6mm; justify-content: space-between; margin-bottom: 7mm }
#handout .ho-opener h3 { margin-bottom: 1.5mm; font-size: 13pt; line-height: 17pt }
#handout .ho-opener .ho-picture { flex: none; margin: 0 }
#handout .ho-who { font: 9pt/12pt ${sans}; color: #57504b }
#handout .ho-columns { display: grid; grid-template-columns: 88mm 74mm; gap: 8mm; align-items: start }
#handout .ho-note p + p { text-indent: 4mm }
#handout .ho-evidence { font: 8.25pt/11.25pt ${sans} }
#handout .ho-evidence .ho-label:first-child { margin-top: .5mm }
#handout .ho-evidence .ho-label { margin: 3mm 0 1mm; font-size: 8.25pt; line-height: 11.25pt }
#handout .ho-statements { padding-left: 2.5mm }
#handout .ho-statements > li + li { margin-top: 1.1mm }
#handout .ho-evidence .ho-source { margin-top: 3mm; padding-top: 1.5mm; border-top: .2mm solid #8c837b }
#handout .ho-tight .ho-columns { display: block; columns: 2; column-gap: 8mm }
#handout .ho-tight .ho-note { font-size: 9.75pt; line-height: 13.5pt }
#handout .ho-tight .ho-evidence { margin-top: 3mm; font-size: 7.75pt; line-height: 10.25pt }
#handout .ho-tight .ho-statements > li + li { margin-top: .8mm }
#handout .ho-tight .ho-statements > li { break-inside: avoid }
#handout .ho-tighter .ho-slide .ho-picture { zoom: var(--picture, 1); margin: 3mm 0 }
#handout .ho-tighter .ho-note { font-size: 9.25pt; line-height: 12.5pt }
#handout .ho-lines i { display: block; box-sizing: border-box; height: 8.5mm; border-bottom: .2mm solid #8c837b }
`

const CHAPTERS = `
#handout .ho-points { display: grid; grid-template-columns: repeat(4, 1fr); gap: 5mm; font: 8.75pt/12pt ${sans} }
#handout .ho-points li { margin-bottom: 1.6mm }
#handout .ho-points .ho-label { margin-top: 0 }
#handout .ho-feeds { columns: 2; column-gap: 8mm; font: 8.75pt/12pt ${sans} }
#handout .ho-feeds li { margin-bottom: 2mm; padding-left: 2.5mm; break-inside: avoid }
#handout .ho-chapter-argument-map .ho-source { margin-top: 4mm }
#handout .ho-questions > li { box-sizing: border-box; height: 79mm; break-inside: avoid }
#handout .ho-questions h3 { margin-bottom: 1mm; font-size: 14pt; line-height: 18pt }
#handout .ho-questions p { max-width: 150mm }
#handout .ho-glossary { columns: 2; column-gap: 8mm; font: 8.5pt/11.5pt ${sans} }
#handout .ho-glossary div { margin-bottom: 1.7mm; break-inside: avoid }
#handout .ho-glossary dt { font-weight: 600 }
#handout .ho-glossary dd { margin: 0 }
#handout .ho-signs { columns: 4; font: 8.5pt/12pt ${sans} }
#handout .ho-lead { margin-bottom: 5mm; font: 9.5pt/13.5pt ${sans}; max-width: 150mm }
#handout .ho-claims, #handout .ho-sources { columns: 2; column-gap: 8mm; font: 8pt/10.75pt ${sans} }
#handout .ho-claims h3 { margin: 3mm 0 1mm; font: 600 9pt/12pt ${sans} }
#handout .ho-claims > h3:first-child { margin-top: 0 }
#handout .ho-claims li { margin-bottom: 1.2mm; break-inside: avoid }
#handout .ho-sources li { margin-bottom: 1.6mm; break-inside: avoid; overflow-wrap: anywhere }
`

/** The print styles of the handout: A4 in the deck's own fonts, black on white. */
export function handoutStyle(title: string, slides: readonly ToldSlide[]): string {
  return [pages(title), runningHeads(partsOf(slides).map(part => part.title)), TEXT, FRONT, SHEETS, CHAPTERS].join('\n')
}
