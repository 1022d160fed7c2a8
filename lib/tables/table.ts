import { breakLines } from '../text-box'

/** One cell: words, and what else is drawn with them. */
export interface TableCell {
  /** Paragraphs of plain words. */
  text: string[]
  /** Slides that are linked behind the words. */
  slides?: SlideRef[]
  /** Set in the face of our inference. */
  inferred?: boolean
}

/** A slide that can be linked. */
export interface SlideRef { no: number, title: string }

/** One row; the first cell heads it. `id` is unique in the deck and serves as an anchor. */
export interface TableRow {
  id: string
  cells: TableCell[]
  /** Its one cell heads the rows that follow. */
  isHeading?: boolean
}

/** A column: its head, and its width in px with its padding. */
export interface TableColumn { head: string, width: number }

/** A table as it is drawn and paged. */
export interface TableSpec {
  columns: TableColumn[]
  rows: TableRow[]
  /** How many tables stand beside each other on a page. */
  abreast: 1 | 2
}

/** Measures of every appendix table, px: type, padding of a cell, and the room down to the lower margin, since no source line stands below. */
export const TABLE = { size: 18, line: 24, padX: 16, padY: 4, rule: 1, head: 31, room: 508 } as const

/** A cell of one or more plain paragraphs. */
export function cell(...text: string[]): TableCell {
  return { text }
}

/** Plain sans runs narrower than the estimate, which is made for the widest face: at most this share of it, measured. */
const NARROWER = 0.97

/** Words as they begin a cell: with a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A row whose one cell heads the rows that follow; none follow, no heading. */
export function grouped(id: string, title: string, rows: TableRow[]): TableRow[] {
  return rows.length > 0 ? [{ id, cells: [cell(title)], isHeading: true }, ...rows] : []
}

/** What a text takes in lines; a Chinese character is wider than the letters that widths are known of. */
function linesOf(text: string, width: number): number {
  return Math.max(1, breakLines(text.replace(/\p{Script=Han}/gu, 'W '), width / NARROWER, TABLE.size).length)
}

function cellLines({ text }: TableCell, width: number): number {
  return text.reduce((lines, paragraph) => lines + linesOf(paragraph, width), 0)
}

/** Height of a row in px, estimated on the safe side; links to slides do not count, lest a shorter lecture should page otherwise. */
export function rowHeight({ cells, isHeading }: TableRow, columns: TableColumn[]): number {
  if (isHeading)
    return TABLE.line + 2 * TABLE.padY + TABLE.rule
  const lines = Math.max(...cells.map((one, index) => cellLines(one, columns[index]!.width - TABLE.padX)))
  return lines * TABLE.line + 2 * TABLE.padY + TABLE.rule
}
