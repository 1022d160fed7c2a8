import { colours } from '../../styles/tokens'

/** Shapes that nobody needs in order to understand a picture: the rule of contrast passes them by, each for its reason. */
export const ADORNS: readonly { selector: string, reason: string }[] = [
  { selector: '.serrated-edge path:not(.current)', reason: 'inactive teeth: the current part is the one in the accent' },
  { selector: '.section .field', reason: 'a field of colour under words: what stands on it is read, with a contrast of its own' },
  { selector: 'rect.ground', reason: 'the band of the verdict, under words, as above' },
  { selector: 'rect.bar', reason: 'bars of the verdict that grow until they meet: the thin ones above carry the fading' },
]

const schemes = Object.values(colours)

/** Lines in the colour of what they run over are casings: they part other lines, and are not to be seen themselves. */
export const CASINGS: readonly string[] = schemes.flatMap(({ ground, land, water, tooth }) => [ground, land, water, tooth])

/** Fills in these tones are areas: what has to be seen is their outline, or what stands on them. */
export const AREAS: readonly string[] = schemes.flatMap(({ ground, panel, land, water, tooth }) => [ground, panel, land, water, tooth])
