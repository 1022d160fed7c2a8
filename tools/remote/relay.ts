import type { Plugin } from 'vite'

/** Event by which windows talk to each other through the dev server; composables/word-channel.ts sends it. */
const RELAYED = 'deck:word'

/** Passes on what one window of the lecture says to all others that the dev server knows, on whatever device. */
export function relayWords(): Plugin {
  return {
    name: 'deck-relay',
    apply: 'serve',
    configureServer({ ws }) {
      ws.on(RELAYED, word => ws.send(RELAYED, word))
    },
  }
}
