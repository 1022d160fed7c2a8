import { defineVitePluginsSetup } from '@slidev/types'
import { deckData } from '../tools/data/vite-plugin'
import { deckFonts } from '../tools/fonts/plugin'
import { deckMaps } from '../tools/maps/plugin'
import { guardServer } from '../tools/remote/guard'
import { relayWords } from '../tools/remote/relay'
import { fewFiles } from '../tools/speed/few-files'
import { jumpListLater } from '../tools/speed/later'
import { leanBundle } from '../tools/speed/lean'
import { nearGlobs } from '../tools/speed/near-globs'
import { proseWithoutExceptions } from '../tools/speed/prose'
import { deckTokens } from '../tools/tokens/vite-plugin'

export default defineVitePluginsSetup(options => [
  deckData(options),
  deckTokens(),
  deckFonts(options.userRoot),
  deckMaps(options.userRoot),
  guardServer(options.remote),
  relayWords(),
  leanBundle(),
  jumpListLater(),
  proseWithoutExceptions(),
  nearGlobs(),
  fewFiles(),
])
