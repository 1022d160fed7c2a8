import type { Block } from '../told/blocks'
import type { ToldDeck, ToldSlide } from '../told/told-slides'
import { grouped } from '../told/html'
import { VOICE_NAMES } from '../told/statements'

// What would be markup in Markdown stands as itself.
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, sign => `\\${sign}`)
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(plain).join(' | ')} |`
}

function blockMarkdown(block: Block): string {
  if (block.kind === 'picture')
    return `> **Picture:** ${plain(block.text)}`
  if (block.kind === 'text')
    return plain(block.text)
  const width = block.head.length
  const filled = block.rows.map(cells => row([...cells, ...Array.from({ length: width - cells.length }, () => '')]))
  return [row(block.head), `|${' --- |'.repeat(width)}`, ...filled].join('\n')
}

function slideMarkdown({ no, headline, voice, blocks, note, statements, source }: ToldSlide): string {
  const list = statements.map(({ voice: who, where, text }) => `- **${VOICE_NAMES[who]}${where && `, ${plain(where)}`}:** ${plain(text)}`)
  return [
    `### ${no}. ${plain(headline)}`,
    voice ? `*${VOICE_NAMES[voice]}*` : '',
    ...blocks.map(blockMarkdown),
    note.length > 0 ? '#### What is said' : '',
    ...note.map(plain),
    list.length > 0 ? '#### What it rests on' : '',
    list.join('\n'),
    source && `*${plain(source)}*`,
  ].filter(Boolean).join('\n\n')
}

/** The whole lecture as Markdown. */
export function transcriptMarkdown({ deck, slides }: ToldDeck): string {
  const parts = grouped(slides, ({ part }) => part).map(({ key, members }) => [`## ${plain(key)}`, ...members.map(slideMarkdown)].join('\n\n'))
  return `${[`# ${plain(deck.title)}: transcript`, plain(deck.subject), ...parts].join('\n\n')}\n`
}
