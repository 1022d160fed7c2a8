import type { Rule } from './rule'
import { clicksEqualCues } from './clicks-equal-cues'
import { headlinePlace } from './headline-place'
import { insideCanvas } from './inside-canvas'
import { labelsApart } from './labels-apart'
import { language } from './language'
import { noOtherHost } from './no-other-host'
import { nothingClipped } from './nothing-clipped'
import { oneHeadline } from './one-headline'
import { quietConsole } from './quiet-console'
import { sourceLineFree } from './source-line-free'
import { sourceLinePresent } from './source-line-present'
import { textSize } from './text-size'
import { uniqueIds } from './unique-ids'

/** Every rule that holds on every slide at every click. */
export const RULES: readonly Rule[] = [
  insideCanvas,
  nothingClipped,
  textSize,
  labelsApart,
  sourceLineFree,
  sourceLinePresent,
  oneHeadline,
  headlinePlace,
  uniqueIds,
  language,
  clicksEqualCues,
  quietConsole,
  noOtherHost,
]
