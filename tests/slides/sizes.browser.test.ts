import { inject } from 'vitest'
import { describeWalk, SIZES } from '../support/gate'
import { isFull } from '../support/is-full'

const bright = SIZES.slice(1).map(size => ({ size, dark: false }))
const dark = (isFull ? SIZES : SIZES.slice(0, 1)).map(size => ({ size, dark: true }))

for (const look of [...bright, ...dark])
  describeWalk({ entry: 'slides.md', url: () => inject('deckUrl'), ...look, clicks: isFull ? 'every click' : 'last click' })
