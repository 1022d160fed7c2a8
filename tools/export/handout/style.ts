import type { ToldSlide } from '../told/told-slides'
import { fonts } from '../../../styles/tokens'

/** The picture's width on paper and the factor from the canvas of 1280 px, at 96 px an inch. */
const PICTURE = { full: 158, small: 62 } as const

function scaled(millimetres: number): string {
  const pixels = millimetres / 25.4 * 96
  return `width: ${millimetres}mm; height: ${millimetres * 9 / 16}mm; --scale: ${pixels / 1280}`
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

/** The print styles of the handout: A4 in the deck's own fonts, black on white. */
export function handoutStyle(title: string, slides: readonly ToldSlide[]): string {
  const parts = [...new Set(slides.map(({ part }) => part))]
  return `
@page {
  size: 210mm 297mm;
  margin: 22mm 20mm 20mm;
  font: 8.5pt/12pt ${fonts.sans};
  color: #57504b;
  @top-left { content: ""; vertical-align: bottom; padding-bottom: 5mm }
  @bottom-left { content: ${quoted(title)}; vertical-align: top; padding-top: 5mm }
  @bottom-right { content: counter(page); vertical-align: top; padding-top: 5mm; font-weight: 600; color: #1e1b1a }
}
@page :first { @bottom-left { content: "" } @bottom-right { content: "" } }
${runningHeads(parts)}
html, body { all: revert; margin: 0; height: auto; overflow: visible; background: #fff }
#handout { font: 10pt/14pt ${fonts.serif}; color: #1e1b1a; hyphens: manual; --ground: #fff }
#handout > section, #handout > .ho-title { break-before: page }
#handout > .ho-title:first-child { break-before: auto }
#handout h1:not(:where(.ho-picture *)) { margin: 0 0 6mm; font: 600 34pt/38pt ${fonts.serif} }
#handout h2:not(:where(.ho-picture *)) { margin: 0 0 5mm; font: 600 20pt/24pt ${fonts.serif} }
#handout h3:not(:where(.ho-picture *)) { margin: 0 0 4mm; font: 600 15pt/18.5pt ${fonts.serif}; break-after: avoid; text-wrap: balance }
#handout p:not(:where(.ho-picture *)) { margin: 0; orphans: 2; widows: 2 }
#handout .ho-subject { font: 13pt/18pt ${fonts.sans}; max-width: 140mm }
#handout .ho-after { margin-top: 4mm; padding-left: 4mm; border-left: 1.6mm solid #1e1b1a; font: 10.5pt/15pt ${fonts.sans} }
#handout .ho-slide + .ho-slide { margin-top: 9mm; padding-top: 6mm; border-top: .5mm solid #1e1b1a }
#handout .ho-picture { ${scaled(PICTURE.full)}; position: relative; overflow: hidden; contain: paint; margin-bottom: 5mm; break-after: avoid; outline: .25mm solid #bdb5ab; break-inside: avoid }
#handout .ho-opener .ho-picture { ${scaled(PICTURE.small)}; float: right; margin: 0 0 4mm 6mm }
#handout .ho-opener { min-height: 38mm }
#handout .ho-picture > .print-slide-container { position: absolute; top: 0; left: 0; zoom: var(--scale); break-after: auto; background: #fff }
#handout .ho-note, #handout .ho-statements { columns: 2; column-gap: 8mm }
#handout .ho-opener .ho-note { columns: 1 }
#handout .ho-note p:not(:where(.ho-picture *)) + p { text-indent: 4mm }
#handout .ho-label { margin: 5mm 0 2mm; padding-top: 2mm; border-top: .25mm solid #1e1b1a; font: 600 8.5pt/12pt ${fonts.sans}; break-after: avoid }
#handout :is(ul, ol, dl):not(:where(.ho-picture *)) { margin: 0; padding: 0; list-style: none }
#handout .ho-statements, #handout .ho-sources { font: 8.5pt/11.5pt ${fonts.sans} }
#handout .ho-statements li { margin-bottom: 1.6mm; padding-left: 2.5mm; border-left: .7mm solid #1e1b1a; break-inside: avoid }
#handout .ho-statements .ho-record { border-left: 1mm double #1e1b1a }
#handout .ho-statements .ho-inference { border-left-style: dashed; font-style: italic }
#handout .ho-statements b { font-weight: 600; font-style: normal }
#handout .ho-source { margin-top: 3mm; font: 8pt/11pt ${fonts.sans}; color: #57504b }
#handout .ho-contents { margin-top: 10mm; font: 9.5pt/13.5pt ${fonts.sans}; columns: 2; column-gap: 10mm }
#handout .ho-contents > ul > li { margin-bottom: 3mm; break-inside: avoid }
#handout .ho-contents a { display: flex; gap: 3mm; justify-content: space-between; color: inherit; text-decoration: none; border: 0 }
#handout .ho-contents .ho-part { font-weight: 600 }
#handout .ho-contents .ho-page { font-variant-numeric: tabular-nums }
#handout .ho-map .ho-picture { outline: 0 }
#handout .ho-points { display: grid; grid-template-columns: repeat(4, 1fr); gap: 5mm; font: 8.5pt/11.5pt ${fonts.sans} }
#handout .ho-points li { margin-bottom: 1.6mm }
#handout .ho-points b { font-weight: 600 }
#handout .ho-points .ho-label { margin-top: 0 }
#handout .ho-questions li { margin-bottom: 8mm; break-inside: avoid }
#handout .ho-questions p { max-width: 140mm }
#handout .ho-lines i { display: block; height: 8.5mm; border-bottom: .25mm solid #8c837b }
#handout .ho-glossary, #handout .ho-sources { columns: 2; column-gap: 8mm }
#handout .ho-glossary div, #handout .ho-sources li { margin-bottom: 2mm; break-inside: avoid }
#handout .ho-glossary { font: 9pt/12.5pt ${fonts.sans} }
#handout .ho-glossary dt { font-weight: 600 }
#handout .ho-glossary dd { margin: 0 }
`
}
