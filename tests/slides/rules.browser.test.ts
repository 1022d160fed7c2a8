import { inject } from 'vitest'
import { describeWalk, SIZES } from '../support/gate'

describeWalk({ entry: 'slides.md', url: () => inject('deckUrl'), size: SIZES[0], dark: false, clicks: 'every click' })
