import type { Plugin } from 'vite'
import { tokensCss } from './css'

const ID = 'virtual:deck-tokens.css'

/** Serves styles/tokens.ts to CSS as `virtual:deck-tokens.css`, so that a colour has one home. */
export function deckTokens(): Plugin {
  return {
    name: 'deck:tokens',
    resolveId: id => (id === ID ? `\0${ID}` : undefined),
    load: id => (id === `\0${ID}` ? tokensCss() : undefined),
  }
}
