import type { Fault } from '../data/fault'
import type { SourceSlide } from './read-page'
import { statSync } from 'node:fs'
import { dirname, posix, relative, resolve } from 'node:path'
import { parseRangeString } from '@slidev/parser/core'
import { readPage, slideName, srcLine } from './read-page'

/** A slide that only names a page file. */
export interface Importer extends SourceSlide {
  /** Whether it carries the headmatter of the deck. */
  isHead: boolean
}

/** One slide of the deck, as Slidev will number it. */
export interface DeckSlide extends Importer {
  /** From 1, over the whole deck. */
  no: number
  /** The slides of other files that bring this one, outermost first. */
  importers: Importer[]
}

export interface DeckPages {
  slides: DeckSlide[]
  importers: Importer[]
  /** The files that make up the deck, as paths from the root. */
  files: string[]
  faults: Fault[]
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Follows every `src:` of an entry file, as Slidev's loader does. */
export function readPages(root: string, entry: string): DeckPages {
  const pages: DeckPages = { slides: [], importers: [], files: [], faults: [] }

  function fault(importer: Importer, text: string, remedy: string): void {
    const path = slideName(pages.slides.length + 1, importer)
    pages.faults.push({ file: importer.file, line: srcLine(importer.source), column: 1, path, fault: text, remedy })
  }

  function follow(importer: Importer, chain: Importer[]): void {
    const [target = '', range] = String(importer.values.src).split('#')
    const path = target.startsWith('/') ? resolve(root, target.slice(1)) : resolve(root, dirname(importer.file), target)
    const file = relative(root, path).split('\\').join(posix.sep)
    pages.importers.push(importer)
    if (!isFile(path))
      return fault(importer, `The page file ${file} is missing.`, 'Write it, or correct "src:".')
    if ([...chain, importer].some(one => one.file === file))
      return fault(importer, `The page file ${file} brings in itself.`, 'Remove "src:", or name another file.')
    read(file, range, [...chain, importer], importer)
  }

  function read(file: string, range: string | undefined, chain: Importer[], by?: Importer): void {
    const slides = readPage(root, file)
    if (!pages.files.includes(file))
      pages.files.push(file)
    // Slidev drops what lies beyond the file without a word.
    const beyond = range?.match(/\d+/g)?.map(Number).find(number => number < 1 || number > slides.length)
    if (by && beyond !== undefined)
      fault(by, `${file} has no slide ${beyond}; it has ${slides.length}.`, 'Correct the range after "#" in "src:".')
    for (const number of parseRangeString(slides.length, range)) {
      const slide = slides[number - 1]
      const isHead = file === entry && number === 1
      if (slide?.values.src !== undefined)
        follow({ ...slide, isHead }, chain)
      else if (slide && !slide.values.hide && !slide.values.disabled)
        pages.slides.push({ ...slide, isHead, no: pages.slides.length + 1, importers: chain })
    }
  }

  if (isFile(resolve(root, entry)))
    read(entry, undefined, [])
  else
    pages.faults.push({ file: entry, line: 1, column: 1, fault: 'The entry file is missing.', remedy: 'Name a Markdown file in the root of the deck.' })
  return pages
}
