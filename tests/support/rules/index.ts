import type { Rule } from './rule'
import { clicksEqualCues } from './clicks-equal-cues'
import { headlinePlace } from './headline-place'
import { hiddenUnspoken } from './hidden-unspoken'
import { insideCanvas } from './inside-canvas'
import { labelsApart } from './labels-apart'
import { labelsOffLines } from './labels-off-lines'
import { language } from './language'
import { leftEdge } from './left-edge'
import { marginsKept } from './margins-kept'
import { noLayoutShift } from './no-layout-shift'
import { noMotion } from './no-motion'
import { noOtherHost } from './no-other-host'
import { nothingClipped } from './nothing-clipped'
import { oneHeadline } from './one-headline'
import { picturesNamed } from './pictures-named'
import { printShowsAll } from './print-shows-all'
import { quietConsole } from './quiet-console'
import { shapeContrast } from './shape-contrast'
import { sourceLineFree } from './source-line-free'
import { sourceLinePresent } from './source-line-present'
import { textContrast } from './text-contrast'
import { textSize } from './text-size'
import { uniqueIds } from './unique-ids'

/** Every rule that holds on every slide at every click. */
export const RULES: readonly Rule[] = [
  insideCanvas,
  nothingClipped,
  textSize,
  marginsKept,
  leftEdge,
  labelsApart,
  labelsOffLines,
  textContrast,
  shapeContrast,
  sourceLineFree,
  sourceLinePresent,
  oneHeadline,
  headlinePlace,
  uniqueIds,
  language,
  picturesNamed,
  hiddenUnspoken,
  noLayoutShift,
  noMotion,
  printShowsAll,
  clicksEqualCues,
  quietConsole,
  noOtherHost,
]
