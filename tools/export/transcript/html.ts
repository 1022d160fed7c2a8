import type { Block } from '../told/blocks'
import type { ToldDeck, ToldSlide } from '../told/told-slides'
import { element, elements, escaped, grouped } from '../told/html'
import { VOICE_NAMES } from '../told/statements'

const STYLE = `
:root { color-scheme: light dark; --muted: #57504b; --rule: #8c837b; --accent: #8a1538; }
@media (prefers-color-scheme: dark) { :root { --muted: #bdb5ab; --rule: #8e8880; --accent: #e58aa0; } }
body { max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 6rem; font: 1.125rem/1.55 Georgia, serif; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { margin-top: 4rem; border-top: 3px solid var(--accent); padding-top: .75rem; }
h3 { margin-top: 3rem; }
h4 { margin-bottom: .25rem; font: 600 1rem/1.4 system-ui, sans-serif; }
a { color: inherit; }
.voice, .source, nav, table, .statements { font-family: system-ui, sans-serif; font-size: 1rem; }
.voice, .source { color: var(--muted); }
.picture { margin: 1rem 0; padding: .25rem 1rem; border-left: 6px solid var(--rule); }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
`

// A corner that heads nothing is no head.
function headCell(text: string, attributes: string): string {
  return text ? `<th ${attributes}>${escaped(text)}</th>` : '<td></td>'
}

function blockHtml(block: Block): string {
  if (block.kind === 'picture')
    return element('div', `<p><strong>Picture:</strong> ${escaped(block.text)}</p>`, 'class="picture"')
  if (block.kind === 'text')
    return element('p', escaped(block.text))
  const head = block.head.map(cell => headCell(cell, 'scope="col"')).join('')
  const rows = block.rows.map(row => `<tr>${row.map((cell, index) => row.length === 1
    ? headCell(cell, `scope="rowgroup" colspan="${block.head.length}"`)
    : index === 0 ? headCell(cell, 'scope="row"') : `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('\n')
  // A narrow window scrolls the table and not the page; the keyboard has to reach what scrolls.
  return element('div', `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}\n</tbody>\n</table>\n`, 'class="table" role="group" aria-label="Table" tabindex="0"')
}

function statementsHtml({ statements }: ToldSlide): string {
  const items = statements.map(({ voice, where, text }) =>
    element('li', `<strong>${VOICE_NAMES[voice]}${where && `, ${escaped(where)}`}:</strong> ${escaped(text)}`)).join('')
  return items && `<h4>What it rests on</h4>\n${element('ul', items, 'class="statements"')}`
}

function slideHtml(slide: ToldSlide): string {
  const { no, headline, voice, blocks, note, source } = slide
  return element('section', [
    `<h3 id="slide-${no}-headline">${no}. ${escaped(headline)}</h3>\n`,
    voice ? element('p', VOICE_NAMES[voice], 'class="voice"') : '',
    ...blocks.map(blockHtml),
    note.length > 0 ? `<h4>What is said</h4>\n${elements('p', note)}` : '',
    statementsHtml(slide),
    element('p', escaped(source), 'class="source"'),
  ].join(''), `id="slide-${no}" aria-labelledby="slide-${no}-headline"`)
}

function contentsHtml(slides: readonly ToldSlide[]): string {
  const parts = grouped(slides, ({ part }) => part).map(({ key, members }) =>
    element('li', `${escaped(key)}\n<ul>${members.map(({ no, headline }) => `<li><a href="#slide-${no}">${escaped(headline)}</a></li>`).join('\n')}</ul>`))
  return `<nav aria-label="Contents">\n<ul>${parts.join('')}</ul>\n</nav>\n`
}

/** The whole lecture as one page of plain HTML: for search, screen readers and translators. It needs no script and no other file. */
export function transcriptHtml({ deck, slides }: ToldDeck): string {
  const parts = grouped(slides, ({ part }) => part).map(({ key, members }) => `<h2>${escaped(key)}</h2>\n${members.map(slideHtml).join('')}`)
  return `<!DOCTYPE html>
<html lang="${escaped(deck.lang)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escaped(deck.title)}: transcript</title>
<meta name="author" content="${escaped(deck.author)}" />
<meta name="description" content="${escaped(deck.subject)}" />
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(deck.title)}: transcript</h1>
<p>${escaped(deck.subject)}</p>
${contentsHtml(slides)}${parts.join('')}</main>
</body>
</html>
`
}
