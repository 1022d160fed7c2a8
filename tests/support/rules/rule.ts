import type { DeckSlide } from '../../../tools/deck/walk'
import type { Box, Measured } from '../probe/types'

/** A slide at one of its clicks, measured, with what the browser said and asked for on the way there. */
export interface Scene extends Measured {
  slide: DeckSlide
  click: number
  /** The slide's last click. */
  clicks: number
  /** Warnings and errors of the console. */
  complaints: string[]
  /** Addresses on other hosts. */
  foreign: string[]
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
