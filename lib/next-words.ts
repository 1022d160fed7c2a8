/** What stands behind the step that is shown. */
export interface Ahead {
  /** The click shown, and how many the slide has. */
  click: number
  clicks: number
  /** Headline of the slide behind this one; none behind the last. */
  headline?: string
  /** Whether the lecture ends with this slide, and only its appendix comes. */
  isLastOfTalk: boolean
}

/** What the next press brings: "click 3 of 4", or the next slide's headline. */
export function nextWords({ click, clicks, headline, isLastOfTalk }: Ahead): string {
  if (click < clicks)
    return `click ${click + 1} of ${clicks}`
  if (headline === undefined)
    return 'nothing, this is the last slide'
  return isLastOfTalk ? `the lecture ends here; the appendix follows: ${headline}` : headline
}
