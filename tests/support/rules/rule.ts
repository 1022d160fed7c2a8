import type { DeckSlide } from '../../../tools/deck/navigation'
import type { Box, Measured } from '../probe/types'
import type { Spoken } from '../spoken'
import type { Seen } from '../watch-page'

/** A slide at one of its clicks, measured, with what the browser said, asked for and moved on the way there. */
export interface Scene extends Measured, Seen {
  slide: DeckSlide
  click: number
  /** The slide's last click. */
  clicks: number
  /** What a screen reader would read of the page. */
  spoken: Spoken[]
  /** The slide's words on paper, where it was printed. */
  printed?: string
}

/** One break of a rule. */
export interface Violation {
  /** What was measured, with what it is about. */
  measured: string
  limit: string
  remedy: string
  /** Where on the slide. */
  box?: Box
}

/** Something that must hold on every slide at every click. */
export interface Rule {
  id: string
  /** What it protects, as the sentence of a test. */
  protects: string
  check: (scene: Scene) => Violation[]
}
