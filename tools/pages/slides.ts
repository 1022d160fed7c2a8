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

/** Collects what an entry file brings in, file by file. */
class PageReader implements DeckPages {
  readonly slides: DeckSlide[] = []
  readonly importers: Importer[] = []
  readonly files: string[] = []
  readonly faults: Fault[] = []

  constructor(private readonly root: string, private readonly entry: string) {}

  private fault(importer: Importer, text: string, remedy: string): void {
    const path = slideName(this.slides.length + 1, importer)
    this.faults.push({ file: importer.file, line: srcLine(importer.source), column: 1, path, fault: text, remedy })
  }

  private follow(importer: Importer, chain: Importer[]): void {
    const [target = '', range] = String(importer.values.src).split('#')
    const path = target.startsWith('/') ? resolve(this.root, target.slice(1)) : resolve(this.root, dirname(importer.file), target)
    const file = relative(this.root, path).split('\\').join(posix.sep)
    this.importers.push(importer)
    if (!isFile(path))
      return this.fault(importer, `The page file ${file} is missing.`, 'Write it, or correct "src:".')
    if ([...chain, importer].some(one => one.file === file))
      return this.fault(importer, `The page file ${file} brings in itself.`, 'Remove "src:", or name another file.')
    this.read(file, range, [...chain, importer], importer)
  }

  read(file: string, range: string | undefined, chain: Importer[], by?: Importer): void {
    const slides = readPage(this.root, file)
    if (!this.files.includes(file))
      this.files.push(file)
    // Slidev drops what lies beyond the file without a word.
    const beyond = range?.match(/\d+/g)?.map(Number).find(number => number < 1 || number > slides.length)
    if (by && beyond !== undefined)
      this.fault(by, `${file} has no slide ${beyond}; it has ${slides.length}.`, 'Correct the range after "#" in "src:".')
    for (const number of parseRangeString(slides.length, range)) {
      const slide = slides[number - 1]
      const isHead = file === this.entry && number === 1
      if (slide?.values.src !== undefined)
        this.follow({ ...slide, isHead }, chain)
      else if (slide && !slide.values.hide && !slide.values.disabled)
        this.slides.push({ ...slide, isHead, no: this.slides.length + 1, importers: chain })
    }
  }
}

/** Follows every `src:` of an entry file, as Slidev's loader does. */
export function readPages(root: string, entry: string): DeckPages {
  const pages = new PageReader(root, entry)
  if (isFile(resolve(root, entry)))
    pages.read(entry, undefined, [])
  else
    pages.faults.push({ file: entry, line: 1, column: 1, fault: 'The entry file is missing.', remedy: 'Name a Markdown file in the root of the deck.' })
  return pages
}
