import { defineVitePluginsSetup } from '@slidev/types'
import { deckData } from '../tools/data/vite-plugin'

export default defineVitePluginsSetup(options => [
  deckData(options),
])
