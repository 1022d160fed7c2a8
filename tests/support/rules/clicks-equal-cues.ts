import type { Rule } from './rule'

function cuesIn(noteHTML: string): number {
  const counts = [...noteHTML.matchAll(/data-clicks="(\d+)"/g)].map(([, count]) => Number(count))
  return Math.max(0, ...counts)
}

/** The speaker presses where the notes say so. */
export const clicksEqualCues: Rule = {
  id: 'clicks-equal-cues',
  protects: 'The notes have one [click] for each click of the slide',
  check({ clicks, slide: { noteHTML } }) {
    const cues = cuesIn(noteHTML)
    return cues === clicks
      ? []
      : [{
          measured: `${clicks} clicks on the slide, ${cues} [click] in its notes`,
          limit: 'as many of one as of the other',
          remedy: 'Put a [click] into the note where the fact is spoken of, or change the slide.',
        }]
  },
}
