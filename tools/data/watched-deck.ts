import type { ResolvedSlidevOptions } from '@slidev/types'
import type { DeckData } from '../../data/schema/deck'
import type { Fault } from './fault'
import { relative, sep } from 'node:path'
import process from 'node:process'
import { checkDeck } from '../check'
import { loadData } from './load'

/** The part of Slidev's options that the plugin uses. */
export type SlidevOptions = Pick<ResolvedSlidevOptions, 'entry' | 'userRoot' | 'data'>

interface Checked { data: DeckData | undefined, faults: Fault[], files: string[] }

/** The deck that a Vite server or build works on. */
export class WatchedDeck {
  readonly root: string
  readonly entry: string | undefined
  /** Set while the browser may stand without a deck, or with one that lacks a file. */
  mustReload = false
  #checked: Checked | undefined

  constructor(slidev: SlidevOptions | undefined) {
    this.root = slidev?.userRoot ?? process.cwd()
    this.entry = slidev && this.path(slidev.entry)
  }

  /** Path from the root, with forward slashes. */
  path(file: string): string {
    return relative(this.root, file).split(sep).join('/')
  }

  isData(file: string): boolean {
    return /^data\/(?:claims\/)?[^/]+\.ya?ml$/.test(this.path(file))
  }

  /** Reads and checks all files anew. Without an entry, as in a test of components, only the data is checked. */
  check(): Checked {
    this.#checked = this.entry === undefined ? { ...loadData(this.root), files: [] } : checkDeck(this.root, this.entry)
    return this.#checked
  }

  /** As they were last checked: a build asks once for each file. */
  checked(): Checked {
    return this.#checked ?? this.check()
  }
}
