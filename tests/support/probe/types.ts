/** A rectangle in the slide's own pixels, from its top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A part of the slide: words to find it by, and where it stands. */
export interface Part {
  /** Its element, as in a style sheet, and how its text begins. */
  name: string
  box: Box
}

/** A piece of text that the audience sees; its box is that of the letters. */
export interface TextPart extends Part {
  /** The boxes of its lines' letters. */
  lines: Box[]
  /** Size as the audience sees it, in the slide's own pixels. */
  size: number
  /** Parts that cut off what reaches beyond them. */
  clips: Part[]
  isSource: boolean
}

/** What a slide looks like at one click; everything that a rule may judge. */
export interface Measured {
  canvas: { width: number, height: number }
  texts: TextPart[]
  /** Pictures, panels, whatever paints a box of its own. */
  blocks: Part[]
  /** Parts with more content than room. */
  overfull: (Part & { by: number })[]
  headlines: Part[]
  source: Part | undefined
  doubleIds: string[]
  lang: string
}
