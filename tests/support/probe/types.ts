/** A rectangle in the slide's own pixels, from its top left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A point of the window. */
export type Point = [x: number, y: number]

/** The slide's own pixels: its corner on the screen, and how many screen pixels one of its pixels takes. */
export interface Canvas {
  left: number
  top: number
  scale: number
  width: number
  height: number
}

/** A part of the slide: words to find it by, and where it stands. */
export interface Part {
  /** Its element, as in a style sheet, and how its text begins. */
  name: string
  box: Box
}

/** A colour that lies under letters, and how many pixels of them it has. */
export interface Ground { colour: string, pixels: number }

/** A shape of a drawing: the colour of its outline, or of its fill when it has none. */
export interface Shape extends Part {
  colour: string
  isOutline: boolean
}

/** A shape, and points along its outline, each with those beside it on both sides. */
export interface Outline extends Shape { along: Point[][] }

/** A shape, and the colours beside its outline at some points of it. */
export interface Drawn extends Shape { sides: string[][] }

/** A picture, and the words that stand for it where it is not seen. */
export interface Pictured extends Part {
  /** Empty when it has none. */
  words: string
}

/** A piece of text that the audience sees; its box is that of the letters. */
export interface Words extends Part {
  /** The boxes of its lines' letters. */
  lines: Box[]
  /** Size as the audience sees it, in the slide's own pixels. */
  size: number
  /** Parts that cut off what reaches beyond them. */
  clips: Part[]
  /** Its own words, whole. */
  words: string
  isSource: boolean
  /** Colour of the letters as the style sheet gives it, how much of it shows through (0 to 1), and its weight. */
  ink: string
  opacity: number
  weight: number
}

/** A text and what lies under its letters; empty where the slide is too small for that. */
export interface TextPart extends Words { grounds: Ground[] }

/** What a slide looks like at one click, as its page tells it. */
export interface Surveyed {
  canvas: Canvas
  texts: Words[]
  /** Pictures, panels, whatever paints a box of its own. */
  blocks: Part[]
  /** Empty where colours are not judged. */
  outlines: Outline[]
  /** Pictures that are not for eyes only. */
  pictures: Pictured[]
  /** Label, headline and source line: what has a place on every slide. */
  furniture: Part[]
  /** Texts of steps that are not shown yet. */
  coming: string[]
  /** Parts with more content than room. */
  overfull: (Part & { by: number })[]
  headlines: Part[]
  source: Part | undefined
  doubleIds: string[]
  lang: string
}

/** What a slide looks like at one click; everything that a rule may judge. */
export interface Measured extends Omit<Surveyed, 'outlines' | 'texts'> {
  texts: TextPart[]
  /** Drawn shapes; empty where the slide is too small to judge colours. */
  shapes: Drawn[]
}
