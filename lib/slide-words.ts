/** Where the lecture stands: slide and step, both counted as people count. */
export interface SlidePlace {
  /** Number of the slide, from 1. */
  no: number
  total: number
  headline: string
  /** Clicks so far, 0 at the beginning. */
  step: number
  /** Clicks of the slide. */
  steps: number
}

/** What a screen reader says of a slide or a step that is shown: "Slide 3 of 40: Headline. Step 1 of 4." */
export function slideWords({ no, total, headline, step, steps }: SlidePlace): string {
  const slide = headline ? `Slide ${no} of ${total}: ${headline}` : `Slide ${no} of ${total}`
  return step > 0 && steps > 0 ? `${slide}. Step ${Math.min(step, steps)} of ${steps}.` : `${slide}.`
}
